import { z } from 'zod'
import { changeRequestSchema, type Change, type ChangeRequest } from '@/lib/domain/change'
import { inlineContentSchema, type InlineContent } from '@/lib/domain/inline-content'
import { idSchema, originSchema, type Origin, type Segment } from '@/lib/domain/segment'

/** Words that are still being typed: not yet a change, but already kept in the browser. */
export const draftSchema = z.object({
  segmentId: idSchema,
  baseVersion: z.int(),
  target: inlineContentSchema,
  origin: originSchema,
})
export type Draft = z.infer<typeof draftSchema>

export const outboxSchema = z.object({
  requests: z.array(changeRequestSchema),
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

/** The queue with words as they stand at this key press; the version is the one that the first of them started from. */
export function putDraft(
  queue: OutboxQueue,
  segment: { id: string; version: number },
  target: InlineContent,
  origin: Origin,
): OutboxQueue {
  const others = queue.drafts.filter((draft) => draft.segmentId !== segment.id)
  const baseVersion =
    queue.drafts.find((draft) => draft.segmentId === segment.id)?.baseVersion ?? segment.version
  return { ...queue, drafts: [...others, { segmentId: segment.id, baseVersion, target, origin }] }
}

/**
 * The queue with every draft (or one segment's) made a change. Waiting words of the same segment are replaced by newer
 * ones, but for the first request, which may be on its way.
 */
export function settleDrafts(queue: OutboxQueue, newId: () => string, segmentId?: string): OutboxQueue {
  const settled = queue.drafts.filter((draft) => segmentId === undefined || draft.segmentId === segmentId)
  const requests = [...queue.requests]
  for (const draft of settled) {
    const last = requests.findLastIndex(({ change }) => change.segmentId === draft.segmentId)
    const waiting = last > 0 ? requests[last] : undefined
    const baseVersion = waiting?.change.type === 'set-target' ? waiting.change.baseVersion : draft.baseVersion
    if (waiting?.change.type === 'set-target') requests.splice(last, 1)
    const { segmentId, target, origin } = draft
    requests.push({
      mutationId: newId(),
      change: { type: 'set-target', segmentId, baseVersion, target, origin },
    })
  }
  return { ...queue, requests, drafts: queue.drafts.filter((draft) => !settled.includes(draft)) }
}

/** The queue with one change more, behind the drafts of its segment. */
export function enqueue(queue: OutboxQueue, change: Change, newId: () => string): OutboxQueue {
  const settled = settleDrafts(queue, newId, change.segmentId)
  return { ...settled, requests: [...settled.requests, { mutationId: newId(), change }] }
}

/**
 * The queue after the server took the first request: what else was done to the same segments started, as the person
 * saw it, from what the server has now.
 */
export function acknowledge(
  queue: OutboxQueue,
  mutationId: string,
  segments: readonly Segment[],
): OutboxQueue {
  const versions = new Map(segments.map(({ id, version }) => [id, version]))
  const rebased = <T extends { segmentId: string; baseVersion: number }>(item: T): T => ({
    ...item,
    baseVersion: versions.get(item.segmentId) ?? item.baseVersion,
  })
  return {
    ...queue,
    requests: queue.requests
      .filter((request) => request.mutationId !== mutationId)
      .map((request) => ({ ...request, change: rebased(request.change) })),
    drafts: queue.drafts.map(rebased),
  }
}

/** The queue without what it owes for a segment, and the newest words among that, if any. */
export function takeOut(queue: OutboxQueue, segmentId: string): { queue: OutboxQueue; words: Draft | null } {
  const draft = queue.drafts.find((item) => item.segmentId === segmentId)
  const change = queue.requests.map((request) => request.change).findLast(isWords(segmentId))
  return {
    words: draft ?? change ?? null,
    queue: {
      requests: queue.requests.filter(({ change }) => change.segmentId !== segmentId),
      drafts: queue.drafts.filter((item) => item.segmentId !== segmentId),
      held: queue.held.filter((item) => item.segmentId !== segmentId),
    },
  }
}

type Words = Extract<Change, { type: 'set-target' }>

function isWords(segmentId: string) {
  return (change: Change): change is Words => change.type === 'set-target' && change.segmentId === segmentId
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

/** Two queues one after the other: an orphan's first, for it is older. */
export function joinQueues(older: OutboxQueue, newer: OutboxQueue): OutboxQueue {
  const known = new Set(older.requests.map((request: ChangeRequest) => request.mutationId))
  return {
    requests: [...older.requests, ...newer.requests.filter((request) => !known.has(request.mutationId))],
    drafts: [...older.drafts, ...newer.drafts],
    held: [...older.held, ...newer.held],
  }
}
