import { emptyQueue, isEmpty, joinQueues, outboxSchema, type OutboxQueue } from './outbox-queue'

const prefix = 'etabli.outbox.'

function storageKey(articleId: string, tab: string): string {
  return `${prefix}${articleId}.${tab}`
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
export function keepQueue(articleId: string, tab: string, queue: OutboxQueue): boolean {
  const key = storageKey(articleId, tab)
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

async function isAlive(tab: string): Promise<boolean> {
  if (!navigator.locks) return false
  return navigator.locks.request(`etabli.tab.${tab}`, { ifAvailable: true }, (lock) => lock === null)
}

/** Takes over the queues that closed or crashed tabs left for an article; they are gone from the browser's store then. */
export async function adoptOrphans(articleId: string, ownTab: string): Promise<OutboxQueue> {
  const start = `${prefix}${articleId}.`
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(start) && key !== start + ownTab)
  const orphans: string[] = []
  for (const key of keys) if (!(await isAlive(key.slice(start.length)))) orphans.push(key)
  const adopted = orphans.map(read).reduce(joinQueues, emptyQueue)
  if (orphans.length > 0) keepQueue(articleId, ownTab, joinQueues(adopted, read(start + ownTab)))
  for (const key of orphans) localStorage.removeItem(key)
  return adopted
}
