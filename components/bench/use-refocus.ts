'use client'

import { useEffect, useRef } from 'react'
import type { BenchContext } from './state/bench-context'

/** Gives the keyboard back to the English when a dialog has closed and what opened it is gone, so that nobody has it. */
export function useRefocus({ store, editor }: BenchContext, isOpen: boolean): void {
  const wasOpen = useRef(false)
  useEffect(() => {
    const hasClosed = wasOpen.current && !isOpen
    wasOpen.current = isOpen
    if (!hasClosed) return
    // The dialog itself gives the focus back a task later than it goes.
    const timer = setTimeout(() => {
      const selection = editor.current?.selection()
      const isLost = document.activeElement === document.body && store.getState().editing
      if (selection && isLost) editor.current?.focus(selection)
    })
    return () => clearTimeout(timer)
  }, [store, editor, isOpen])
}
