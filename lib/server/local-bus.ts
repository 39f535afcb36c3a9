import type { LiveEvents, Presence } from '@/lib/domain/live'

/**
 * What one part of the program tells all others, on this server and those beside it, once the transaction that it tells
 * of is on the disk. Nothing depends on its arrival: who missed something asks for what is newer than what they know.
 */
export type BusMessage =
  | { topic: 'changed'; articleId: string; revision: number }
  /** All tabs that `server` has of an article, as page `page` of `pages` (from 0): a notice of PostgreSQL holds few. */
  | { topic: 'presence'; articleId: string; server: string; page: number; pages: number; present: Presence[] }
  /** A tab takes a segment from all others that write in it. */
  | { topic: 'take-over'; articleId: string; segmentId: string; tab: string }
  | ({ topic: 'text'; articleId: string } & LiveEvents['text'])
  /** Sessions or roles are not what they were. */
  | { topic: 'members' }

export type Bus = {
  publish(message: BusMessage): void
  /** Answers how to stop listening. */
  subscribe(listener: (message: BusMessage) => void): () => void
}

/** A bus for one process. */
export function createLocalBus(): Bus {
  const listeners = new Set<(message: BusMessage) => void>()
  return {
    publish(message) {
      for (const listener of [...listeners]) listener(message)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
