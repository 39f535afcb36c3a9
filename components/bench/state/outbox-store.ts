import { emptyQueue, inherit, isEmpty, joinQueues, outboxSchema, type OutboxQueue } from './outbox-queue'

const prefix = 'etabli.outbox.'

function storageKey(place: string, tab: string): string {
  return `${prefix}${place}.${tab}`
}

function read(key: string): OutboxQueue {
  try {
    const parsed = outboxSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'))
    return parsed.success ? parsed.data : emptyQueue
  } catch {
    return emptyQueue
  }
}

/** Keeps a tab's queue in the browser at once, so that it outlives the tab; false where the browser has no room left. */
export function keepQueue(place: string, tab: string, queue: OutboxQueue): boolean {
  const key = storageKey(place, tab)
  try {
    if (isEmpty(queue)) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(queue))
    return true
  } catch {
    return false
  }
}

/** Holds the tab's name for as long as the tab lives, so that another tab can tell a dead one's queue from a living one's. */
export function holdTab(tab: string, released: AbortSignal): void {
  navigator.locks
    ?.request(
      `etabli.tab.${tab}`,
      { signal: released },
      () =>
        new Promise<void>((done) => {
          released.addEventListener('abort', () => done())
        }),
    )
    .catch(() => {})
}

/** Does something with the queue of a tab if that tab is gone, while no other tab does the same. */
async function ifGone(tab: string, act: () => void): Promise<void> {
  if (!navigator.locks) return act()
  await navigator.locks.request(`etabli.tab.${tab}`, { ifAvailable: true }, (lock) => lock && act())
}

/**
 * Takes over the queues that closed or crashed tabs left in a place: an article, and whose they are. They are gone from the browser's store then,
 * unless it has no room for them under the new tab's name.
 */
export async function adoptOrphans(place: string, ownTab: string): Promise<OutboxQueue> {
  const start = `${prefix}${place}.`
  let adopted = emptyQueue
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(start) && key !== start + ownTab)
    for (const key of keys) {
      const tab = key.slice(start.length)
      await ifGone(tab, () => {
        const orphan = inherit(read(key), tab)
        adopted = joinQueues(adopted, orphan)
        if (keepQueue(place, ownTab, joinQueues(orphan, read(start + ownTab)))) localStorage.removeItem(key)
      })
    }
  } catch {
    // A browser that keeps nothing has left no orphans.
  }
  return adopted
}
