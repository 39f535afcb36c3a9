/**
 * What one part of the program tells all others, on this server and those beside it, once the transaction that it tells
 * of is on the disk. Nothing depends on its arrival: who missed something asks for what is newer than what they know.
 */
export type BusMessage =
  | { topic: 'article'; articleId: string; kind: 'changed'; revision: number; tab: string | null }
  | { topic: 'article'; articleId: string; kind: 'threads' | 'annotations'; segmentId: string }
  | { topic: 'article'; articleId: string; kind: 'article' }
  | { topic: 'member'; memberId: string; kind: 'notices' }
  | { topic: 'members'; kind: 'sessions' }

export type Bus = {
  publish(message: BusMessage): void
  /** Answers how to stop listening. */
  subscribe(listener: (message: BusMessage) => void): () => void
}

const shared = globalThis as typeof globalThis & { etabliBus?: Bus }

/** The bus of this process. */
export function getBus(): Bus {
  return (shared.etabliBus ??= createLocalBus())
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
