import { plainText } from '@/lib/domain/inline-content'
import { newId } from '@/lib/domain/new-id'
import type { Anchor, Annotation, RemarkChange, RemarksAnswer, Thread } from '@/lib/domain/remark'
import type { Segment } from '@/lib/domain/segment'
import { mapAnchor, placeQuote } from '@/lib/review/map-anchor'
import { request, type RequestError } from '@/components/shell/request'
import type { BenchContext } from './bench-context'
import type { BenchState, BenchStore } from './bench-state'

/** What is said of one segment; of both, the oldest first. */
export type Remarks = { threads: readonly Thread[]; annotations: readonly Annotation[] }

/** Words that a person is about to say something of; no anchor for the segment as a whole. */
export type RemarkPlace = {
  segmentId: string
  side: 'source' | 'target'
  anchor: Anchor | null
  quote: string
}

/** A comment that is being written. */
export type RemarkDraft = { place: RemarkPlace; body: string }

const nothing: Remarks = { threads: [], annotations: [] }

/** What is said of a segment. */
export function remarksOf({ remarks }: Pick<BenchState, 'remarks'>, segmentId: string): Remarks {
  return remarks.get(segmentId) ?? nothing
}

/** Threads that nobody has resolved. */
export function openThreads({ threads }: Remarks): Thread[] {
  return threads.filter(({ resolvedAt }) => resolvedAt === null)
}

/** Takes in what changed; a thread whose comments are all deleted, and an annotation that was removed, are not shown. */
export function putRemarks(
  { store, outbox }: Pick<BenchContext, 'store' | 'outbox'>,
  { threads, annotations }: RemarksAnswer,
): void {
  if (threads.length + annotations.length === 0) return
  const { remarks, segments } = store.getState()
  const here = <R extends Thread | Annotation>(remark: R, side: 'source' | 'target'): R => {
    const segment = segments.get(remark.segmentId)
    if (!segment || !remark.anchor || !outbox.owes(remark.segmentId)) return remark
    return { ...remark, anchor: placeQuote(plainText(segment[side]), remark.quote, remark.anchor) }
  }
  const gone = new Set([...threads, ...annotations].map(({ id }) => id))
  const next = new Map<string, { threads: Thread[]; annotations: Annotation[] }>()
  const at = (id: string) => {
    const known = next.get(id) ?? { threads: [], annotations: [] }
    next.set(id, known)
    return known
  }
  for (const [id, known] of remarks) {
    const left = {
      threads: known.threads.filter((one) => !gone.has(one.id)),
      annotations: known.annotations.filter((one) => !gone.has(one.id)),
    }
    if (left.threads.length + left.annotations.length > 0) next.set(id, left)
  }
  for (const thread of threads)
    if (thread.comments.some(({ deleted }) => !deleted))
      at(thread.segmentId).threads.push(here(thread, thread.side))
  for (const annotation of annotations)
    if (!annotation.deleted) at(annotation.segmentId).annotations.push(here(annotation, 'target'))
  for (const { threads, annotations } of next.values()) {
    threads.sort((a, b) => a.createdAt - b.createdAt)
    annotations.sort((a, b) => a.at - b.at)
  }
  const read = readFor(store)
  for (const id of new Set([...threads, ...annotations].map(({ segmentId }) => segmentId))) {
    const segment = segments.get(id)
    if (segment) read.set(id, segment)
  }
  store.setState({ remarks: next })
}

/** The segments as they were when the places in them were last worked out, by id. */
const readSegments = new WeakMap<BenchStore, Map<string, Segment>>()

function readFor(store: BenchStore): Map<string, Segment> {
  const known = readSegments.get(store) ?? new Map<string, Segment>()
  readSegments.set(store, known)
  return known
}

/** Reads what is said of the article, and keeps it on its words while they are written; answers how to stop. */
export function keepRemarks(context: BenchContext): () => void {
  const { store } = context
  const life = new AbortController()
  void load(context, life.signal)
  const stop = context.subscribeAfterPaint(() => follow(store))
  return () => {
    life.abort()
    stop()
  }
}

async function load(context: BenchContext, signal: AbortSignal): Promise<void> {
  const { articleId } = context.store.getState()
  for (let wait = 1_000; !signal.aborted; wait = Math.min(10_000, wait * 2)) {
    const result = await request<RemarksAnswer>('GET', `/api/articles/${articleId}/remarks`)
    if (signal.aborted) return
    if (result.ok) return putRemarks(context, result.value)
    if (result.error.id !== 'network') return
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
}

/** Moves places along with words that changed, as the server does when they are saved. */
function follow(store: BenchStore): void {
  const { remarks, segments } = store.getState()
  const known = readFor(store)
  let next: Map<string, Remarks> | undefined
  for (const [id, said] of remarks) {
    const now = segments.get(id)
    const before = known.get(id)
    if (!now || now === before) continue
    known.set(id, now)
    if (!before || (before.target === now.target && before.source === now.source)) continue
    const moved = <R extends { anchor: Anchor | null; quote: string }>(
      one: R,
      side: 'source' | 'target',
    ): R => {
      const [old, text] = [plainText(before[side]), plainText(now[side])]
      if (old === text || one.quote === '') return one
      const anchor = one.anchor ? mapAnchor(old, text, one.anchor) : placeQuote(text, one.quote, null)
      return { ...one, anchor }
    }
    next ??= new Map(remarks)
    next.set(id, {
      threads: said.threads.map((thread) => moved(thread, thread.side)),
      annotations: said.annotations.map((annotation) => moved(annotation, 'target')),
    })
  }
  if (next) store.setState({ remarks: next })
}

/** Says something; null once it stands, or why it does not. */
export async function sendRemark(context: BenchContext, change: RemarkChange): Promise<RequestError | null> {
  const { articleId } = context.store.getState()
  context.outbox.flush()
  const result = await request<RemarksAnswer>('POST', `/api/articles/${articleId}/remarks`, change)
  if (!result.ok) return result.error
  putRemarks(context, result.value)
  return null
}

/** A new thread on words, with its first comment. */
export function openingOf(place: RemarkPlace, body: string): RemarkChange {
  return { type: 'open-thread', threadId: newId(), commentId: newId(), body, ...place }
}

/** The words that are chosen in the active segment's English, or in its French; the segment as a whole where none are. */
export function placeToRemark({ store, editor }: BenchContext): RemarkPlace | null {
  const { activeId, segments, picked } = store.getState()
  const segment = activeId === null ? undefined : segments.get(activeId)
  if (!segment) return null
  const range = editor.current?.selection()
  const place = (side: 'source' | 'target', from: number, to: number): RemarkPlace | null => {
    const text = plainText(segment[side])
    const quote = text.slice(from, to)
    const start = from + quote.length - quote.trimStart().length
    const end = start + quote.trim().length
    if (start >= end) return null
    return { segmentId: segment.id, side, anchor: { from: start, to: end }, quote: text.slice(start, end) }
  }
  const english = range && place('target', range.from, range.to)
  const french = picked?.segmentId === segment.id ? place('source', picked.from, picked.to) : null
  return english ?? french ?? { segmentId: segment.id, side: 'target', anchor: null, quote: '' }
}

/** Opens the panel for a comment on the words that are chosen; what was begun there goes on. */
export function beginComment(context: BenchContext): void {
  const { me, remarkDrafts } = context.store.getState()
  if (!me.allowed.includes('comment.write')) return context.notify({ error: 'not-allowed' })
  const place = placeToRemark(context)
  if (!place) return
  context.store.setState({ panelTab: 'remarks' })
  keepDraft(context, { place, body: remarkDrafts.get(place.segmentId)?.body ?? '' })
}

/** Remembers a comment that is being written. */
export function keepDraft({ store }: Pick<BenchContext, 'store'>, draft: RemarkDraft): void {
  const drafts = new Map(store.getState().remarkDrafts).set(draft.place.segmentId, draft)
  store.setState({ remarkDrafts: drafts })
}

/** Forgets it, once it is sent or given up. */
export function dropDraft({ store }: Pick<BenchContext, 'store'>, segmentId: string): void {
  const drafts = new Map(store.getState().remarkDrafts)
  drafts.delete(segmentId)
  store.setState({ remarkDrafts: drafts })
}
