'use client'

import { useEffect, useEffectEvent } from 'react'

type PageKeys = { onAdd: () => void; onUndo: () => void; onRedo: () => void }

/** The keys that work anywhere on the page, but not while something is typed or a window is open. */
export function usePageKeys(keys: PageKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const busy =
      event.target instanceof HTMLElement &&
      event.target.closest('input:not([type=checkbox]), textarea, select, [role=dialog], [role=menu]')
    if (busy || event.altKey || event.defaultPrevented) return
    const key = event.key.toLowerCase()
    const control = event.ctrlKey || event.metaKey
    if (control && key === 'z') (event.shiftKey ? keys.onRedo : keys.onUndo)()
    else if (control && key === 'y') keys.onRedo()
    else if (!control && key === 'n') keys.onAdd()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
