import { sameInline } from '@/lib/domain/inline-content'
import type { ChangeAnswer } from '@/lib/domain/answers'
import type { Segment } from '@/lib/domain/segment'
import type { BenchContext } from './bench-context'
import { inOrder, putSegments } from './bench-state'
import type { Draft } from './outbox-queue'

/** Shows what the server has: new versions, new segments in their places, merged ones gone. Words that are still owed stay. */
export function applyAnswer(
  { store, outbox, editor }: BenchContext,
  { segments, removed }: ChangeAnswer,
): void {
  const state = store.getState()
  const merged = segments.map((segment): Segment => {
    const known = state.segments.get(segment.id)
    if (!known || !outbox.owes(segment.id)) return keepContents(segment, known)
    const { target, reason, dismissals, wordsBy } = known
    return { ...segment, target, state: known.state, reason, dismissals, wordsBy }
  })
  putSegments(store, merged, removed)
  const order = reorder(state.order, segments, new Set(removed))
  if (order !== state.order) {
    const gone = new Set(removed)
    const { filtered, activeId } = store.getState()
    store.setState({
      ...inOrder(order),
      total: state.total + order.length - state.order.length,
      filtered: filtered && reorder(filtered, segments, gone),
      activeId: activeId !== null && gone.has(activeId) ? (segments[0]?.id ?? null) : activeId,
    })
  }
  const active = merged.find((segment) => segment.id === state.activeId)
  if (active) editor.current?.show(active.target)
}

/** The same arrays where nothing changed, so that what was computed from them still holds. */
function keepContents(segment: Segment, known: Segment | undefined): Segment {
  if (!known) return segment
  return {
    ...segment,
    source: sameInline(known.source, segment.source) ? known.source : segment.source,
    target: sameInline(known.target, segment.target) ? known.target : segment.target,
  }
}

function reorder(
  order: readonly string[],
  segments: readonly Segment[],
  gone: ReadonlySet<string>,
): readonly string[] {
  const known = new Set(order)
  const isNew = segments.some((segment) => !known.has(segment.id))
  if (!isNew && gone.size === 0) return order
  const next = order.filter((id) => !gone.has(id))
  segments.forEach((segment, i) => {
    const before = segments[i - 1]
    if (!known.has(segment.id) && before) next.splice(next.indexOf(before.id) + 1, 0, segment.id)
  })
  return next
}

/** Shows newer words of a segment of which this person owes none, but lets stand what they have dismissed. */
export function showNewer({ store, editor }: BenchContext, current: Segment): void {
  const { segments, activeId } = store.getState()
  const known = segments.get(current.id)
  const dismissals = known?.dismissals ?? current.dismissals
  putSegments(store, [{ ...keepContents(current, known), dismissals }])
  if (activeId === current.id) editor.current?.show(current.target)
}

/** The server has newer words: where they differ from this person's, both are shown and the person chooses. */
export function meetConflict(
  { store, editor, notify }: BenchContext,
  segmentId: string,
  words: Draft | null,
  current: Segment | null,
): boolean {
  const { conflicts, refusals, segments, activeId } = store.getState()
  if (!current) {
    const words_ = words?.target ?? null
    store.setState({
      refusals: [...refusals, { id: segmentId, error: 'segment-not-found', values: {}, words: words_ }],
    })
    return false
  }
  const known = segments.get(segmentId)
  putSegments(store, [keepContents(current, known)])
  if (!words || sameInline(words.target, current.target)) {
    if (!words) notify({ error: 'version-conflict' })
    if (activeId === segmentId) editor.current?.show(current.target)
    return false
  }
  store.setState({ conflicts: new Map(conflicts).set(segmentId, { mine: words.target, theirs: current }) })
  return true
}
