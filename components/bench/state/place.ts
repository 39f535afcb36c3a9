import type { BenchStore } from './bench-state'

const prefix = 'etabli.place.'

/** The segment that a person was at when they last left the article in this browser; null on a first visit. */
export function readPlace(articleId: string): string | null {
  try {
    return localStorage.getItem(prefix + articleId)
  } catch {
    return null
  }
}

/** Remembers the active segment whenever it changes; answers how to stop. */
export function keepPlace({ getState, subscribe }: BenchStore): () => void {
  return subscribe(({ articleId, activeId }, before) => {
    if (activeId === before.activeId || activeId === null || !getState().editing) return
    try {
      localStorage.setItem(prefix + articleId, activeId)
    } catch {
      // A browser without room forgets the place; nothing else depends on it.
    }
  })
}
