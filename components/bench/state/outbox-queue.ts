import { z } from 'zod'
import { changeRequestSchema, type Change } from '@/lib/domain/change'
import { inlineContentSchema, sameInline, type InlineContent } from '@/lib/domain/inline-content'
import { idSchema, originSchema, type Origin, type Segment } from '@/lib/domain/segment'

/**
 * The closed tab in which something was done; none for what was done in this one. Two tabs did not see each other's
 * words, so what was done in one never counts as done on top of the other's.
 */
const tabSchema = z.string().optional()

/** Words that are still being typed: not yet a change, but already kept in the browser. */
const draftSchema = z.object({
  tab: tabSchema,
  segmentId: idSchema,
  baseVersion: z.int(),
  target: inlineContentSchema,
  origin: originSchema,
})
export type Draft = z.infer<typeof draftSchema>

const waitingRequestSchema = changeRequestSchema.extend({
  tab: tabSchema,
  /** Set before the request is sent for the first time: the server may have done it, answered or not. */
  tried: z.boolean().optional(),
})
export type WaitingRequest = z.infer<typeof waitingRequestSchema>

export const outboxSchema = z.object({
  requests: z.array(waitingRequestSchema),
  drafts: z.array(draftSchema),
  /** Words that met newer ones on the server and wait for a person's choice. */
  held: z.array(draftSchema).default([]),
})
/** What a browser still owes the server for one article, in the order in which it was done. */
export type OutboxQueue = z.infer<typeof outboxSchema>

export const emptyQueue: OutboxQueue = { requests: [], drafts: [], held: [] }

/** Whether nothing is owed. */
export function isEmpty(queue: OutboxQueue): boolean {
  return queue.requests.length === 0 && queue.drafts.length === 0 && queue.held.length === 0
}

type Owed = { baseVersion: number; tab?: string | undefined }

/** The newest that is owed of a segment, upon which a person goes on. */
function newestOwed(queue: OutboxQueue, segmentId: string): Owed | undefined {
  const draft = queue.drafts.findLast((item) => item.segmentId === segmentId)
  const request = queue.requests.findLast(({ change }) => change.segmentId === segmentId)
  return draft ?? (request && { baseVersion: request.change.baseVersion, tab: request.tab })
}

/**
 * The queue with words as they stand at this key press. Their version is the one that the first words owed started
 * from: newer ones that came in meanwhile have not been seen.
 */
export function putDraft(
  queue: OutboxQueue,
  segment: { id: string; version: number },
  target: InlineContent,
  origin: Origin,
): OutboxQueue {
  const { baseVersion, tab }: Owed = newestOwed(queue, segment.id) ?? { baseVersion: segment.version }
  const others = queue.drafts.filter((draft) => draft.segmentId !== segment.id || draft.tab !== tab)
  return { ...queue, drafts: [...others, { segmentId: segment.id, baseVersion, target, origin, tab }] }
}

/**
 * The queue with every draft (or one segment's) made a change. Waiting words of the same segment are replaced by newer
 * ones, unless the server may have them already.
 */
export function settleDrafts(queue: OutboxQueue, newId: () => string, segmentId?: string): OutboxQueue {
  const settled = queue.drafts.filter((draft) => segmentId === undefined || draft.segmentId === segmentId)
  if (settled.length === 0) return queue
  const requests = [...queue.requests]
  for (const { tab, ...draft } of settled) {
    const last = requests.findLastIndex(({ change }) => change.segmentId === draft.segmentId)
    const waiting = requests[last]
    if (waiting && waiting.change.type === 'set-target' && !waiting.tried && waiting.tab === tab)
      requests.splice(last, 1)
    requests.push({ mutationId: newId(), tab, change: { type: 'set-target', ...draft } })
  }
  return { ...queue, requests, drafts: queue.drafts.filter((draft) => !settled.includes(draft)) }
}

/** The queue with one change more, behind the drafts of its segment. */
export function enqueue(queue: OutboxQueue, change: Change, newId: () => string): OutboxQueue {
  const settled = settleDrafts(queue, newId, change.segmentId)
  const { baseVersion, tab }: Owed = newestOwed(settled, change.segmentId) ?? change
  const request = { mutationId: newId(), tab, change: { ...change, baseVersion } }
  return { ...settled, requests: [...settled.requests, request] }
}

/** The queue with the mark that this request may be with the server. */
export function markTried(queue: OutboxQueue, mutationId: string): OutboxQueue {
  return {
    ...queue,
    requests: queue.requests.map((request) =>
      request.mutationId === mutationId ? { ...request, tried: true } : request,
    ),
  }
}

/**
 * The queue after the server took a request: what else was done to the same segment in the same tab started, as the
 * person saw it, from what the request made. Where somebody else has changed the segment since (the answer to a request
 * that was sent twice tells), it did not, and keeps the version that it has.
 */
export function acknowledge(
  queue: OutboxQueue,
  mutationId: string,
  segments: readonly Segment[],
): OutboxQueue {
  const done = queue.requests.find((request) => request.mutationId === mutationId)
  const now = segments.find(({ id }) => id === done?.change.segmentId)
  const requests = queue.requests.filter((request) => request !== done)
  if (!done || !now || !isOwnDoing(done.change, now)) return { ...queue, requests }
  const { version: baseVersion } = now
  const follows = (segmentId: string, tab: string | undefined) => segmentId === now.id && tab === done.tab
  return {
    ...queue,
    requests: requests.map((request) =>
      follows(request.change.segmentId, request.tab)
        ? { ...request, change: { ...request.change, baseVersion } }
        : request,
    ),
    drafts: queue.drafts.map((draft) =>
      follows(draft.segmentId, draft.tab) ? { ...draft, baseVersion } : draft,
    ),
  }
}

function isOwnDoing(change: Change, now: Segment): boolean {
  if (change.type === 'set-aside') return false
  if (change.type === 'set-target' && sameInline(change.target, now.target)) return true
  return now.version === change.baseVersion + 1
}

/**
 * The queue with a dismissal that met newer words, to be sent again upon their version: it says of which words it holds,
 * and changes none. Null where more is owed of the segment: what follows has not seen the newer words either.
 */
export function retryDismissal(queue: OutboxQueue, mutationId: string, version: number): OutboxQueue | null {
  const met = queue.requests.find((request) => request.mutationId === mutationId)
  if (met?.change.type !== 'dismiss') return null
  const { segmentId } = met.change
  const others = queue.requests.filter(({ change }) => change.segmentId === segmentId).length > 1
  if (others || [...queue.drafts, ...queue.held].some((draft) => draft.segmentId === segmentId)) return null
  const again = { ...met, change: { ...met.change, baseVersion: version } }
  return { ...queue, requests: queue.requests.map((request) => (request === met ? again : request)) }
}

/** The queue without one request, and its words where no newer ones of the same segment are owed. */
export function drop(queue: OutboxQueue, mutationId: string): { queue: OutboxQueue; words: Draft | null } {
  const dropped = queue.requests.find((request) => request.mutationId === mutationId)
  const rest = { ...queue, requests: queue.requests.filter((request) => request !== dropped) }
  const change = dropped?.change
  const words =
    change?.type === 'set-target' && !wordsOf(rest, change.segmentId, dropped?.tab) ? change : null
  return { queue: rest, words }
}

/**
 * The queue without what one tab owes for a segment since the given request, which met newer words; the newest of its
 * own words are held for a choice, if there are any. Words that were held before give way to them and are set aside.
 */
export function hold(
  queue: OutboxQueue,
  mutationId: string,
  newId: () => string,
): { queue: OutboxQueue; words: Draft | null } {
  const met = queue.requests.find((request) => request.mutationId === mutationId)
  if (!met) return { queue, words: null }
  const { tab, change } = met
  const { segmentId } = change
  const isTakenOut = (id: string, itsTab: string | undefined) => id === segmentId && itsTab === tab
  const words = wordsOf(queue, segmentId, tab)
  const rest = {
    requests: queue.requests.filter(
      (request) =>
        request !== met &&
        (request.change.type === 'set-aside' || !isTakenOut(request.change.segmentId, request.tab)),
    ),
    drafts: queue.drafts.filter((draft) => !isTakenOut(draft.segmentId, draft.tab)),
    held: queue.held,
  }
  if (!words) return { queue: rest, words }
  const setAside = queue.held
    .filter((draft) => draft.segmentId === segmentId)
    .map(({ baseVersion, target }): WaitingRequest => ({
      mutationId: newId(),
      change: { type: 'set-aside', segmentId, baseVersion, target },
    }))
  const held = [...queue.held.filter((draft) => draft.segmentId !== segmentId), words]
  return { words, queue: { ...rest, requests: [...rest.requests, ...setAside], held } }
}

type Words = Extract<Change, { type: 'set-target' }>

/** The newest words that one tab owes for a segment. */
function wordsOf(queue: OutboxQueue, segmentId: string, tab: string | undefined): Draft | null {
  const draft = queue.drafts.find((item) => item.segmentId === segmentId && item.tab === tab)
  const request = queue.requests.findLast(
    (item) => item.change.segmentId === segmentId && item.tab === tab && item.change.type === 'set-target',
  )
  if (draft || !request) return draft ?? null
  const { baseVersion, target, origin } = request.change as Words
  return { tab, segmentId, baseVersion, target, origin }
}

/** What a new tab owes after taking over a queue: words that waited for a choice are offered to the server once more. */
export function reopen(queue: OutboxQueue): OutboxQueue {
  return { requests: queue.requests, drafts: [...queue.held, ...queue.drafts], held: [] }
}

/** The newest words that the queue holds of each segment: what a person should see again after a reload. */
export function pendingWords(queue: OutboxQueue): Map<string, InlineContent> {
  const words = new Map<string, InlineContent>()
  for (const { change } of queue.requests)
    if (change.type === 'set-target') words.set(change.segmentId, change.target)
  for (const draft of [...queue.held, ...queue.drafts]) words.set(draft.segmentId, draft.target)
  return words
}

/**
 * What a closed tab left, marked as that tab's, for another one to take over. What was done while words were held was
 * not done on top of them: they count as another tab's.
 */
export function inherit(queue: OutboxQueue, from: string): OutboxQueue {
  const mark = <T extends { tab?: string | undefined }>(item: T): T => ({ ...item, tab: item.tab ?? from })
  return {
    requests: queue.requests.map(mark),
    drafts: queue.drafts.map(mark),
    held: queue.held.map((draft) => ({ ...draft, tab: `${draft.tab ?? from}.held` })),
  }
}

/** Two queues one after the other: an orphan's first, for it is older. What stands in both is owed once. */
export function joinQueues(older: OutboxQueue, newer: OutboxQueue): OutboxQueue {
  const known = new Set(older.requests.map((request) => request.mutationId))
  return {
    requests: [...older.requests, ...newer.requests.filter((request) => !known.has(request.mutationId))],
    drafts: [...older.drafts, ...newer.drafts],
    held: [...older.held, ...newer.held],
  }
}
