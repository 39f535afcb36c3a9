'use client'

import { useSyncExternalStore } from 'react'

const storageKey = 'etabli.completion'
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function isOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off'
  } catch {
    return true
  }
}

/** Keeps whether names and figures are completed while a person types in this browser. */
export function chooseCompletion(on: boolean): void {
  try {
    if (on) localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, 'off')
  } catch {
    // A browser that keeps nothing goes on as it comes.
  }
  for (const listener of listeners) listener()
}

/** Whether names and figures are completed while a person types. */
export function useCompletionChoice(): boolean {
  return useSyncExternalStore(subscribe, isOn, () => true)
}
