'use client'

import { useSyncExternalStore } from 'react'
import { defaultKeys, type CommandId } from './commands'
import { keepKeymap, printKeys, readKeymap, type Keymap } from './keymap'

let keymap: Keymap | undefined
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Keeps other keys, and prints them everywhere at once. */
export function changeKeymap(next: Keymap): void {
  keymap = next
  keepKeymap(next)
  for (const listener of listeners) listener()
}

/** The keys as the person has set them, and whether they are printed as on a Mac. */
export function useKeymap(): { keymap: Keymap; isMac: boolean } {
  return {
    keymap: useSyncExternalStore(
      subscribe,
      () => (keymap ??= readKeymap()),
      () => defaultKeys,
    ),
    isMac: useSyncExternalStore(
      subscribe,
      () => /Mac|iPhone|iPad/.test(navigator.platform),
      () => false,
    ),
  }
}

/** A command's keys as they are printed on what they do. */
export function usePrintedKeys(): (id: CommandId) => string {
  const { keymap, isMac } = useKeymap()
  return (id) => printKeys(keymap, id, isMac)
}
