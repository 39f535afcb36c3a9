'use client'

import { useEffect } from 'react'
import { createKeybindingsHandler } from 'tinykeys'
import { commandIds, type CommandId } from './commands'
import type { Keymap } from './keymap'

function isTyping(event: KeyboardEvent): boolean {
  const { target } = event
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}

/** Listens to the whole window, before the editor does; a dialog, a menu or a field with `data-own-keys` has the keys for itself. */
export function useKeyboard(keymap: Keymap, run: (command: CommandId, n?: number) => void): void {
  useEffect(() => {
    const entries = commandIds.flatMap((id) =>
      keymap[id].map((binding, n) => {
        const act = (event: KeyboardEvent) => {
          if (id === 'leave' && !(event.target instanceof HTMLElement && event.target.isContentEditable))
            return
          if (id === 'keys' && !/F\d|\$mod|Control|Alt/.test(binding) && isTyping(event)) return
          const ownField =
            event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
          if (ownField && (id === 'undo' || id === 'redo' || id === 'bold' || id === 'italic')) return
          event.preventDefault()
          event.stopPropagation()
          run(id, n)
        }
        return [binding, act] as const
      }),
    )
    const handle = createKeybindingsHandler(Object.fromEntries(entries))
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing) return
      if (
        event.target instanceof Element &&
        event.target.closest('[role=dialog],[role=menu],[data-own-keys]')
      )
        return
      handle(event)
    }
    addEventListener('keydown', listen, { capture: true })
    return () => removeEventListener('keydown', listen, { capture: true })
  }, [keymap, run])
}
