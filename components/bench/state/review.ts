import type { Change } from '@/lib/domain/change'
import type { Segment } from '@/lib/domain/segment'
import { hasText } from '@/lib/review/segment-content'
import { needsTarget, transition, type Action } from '@/lib/review/transitions'
import type { BenchContext } from './bench-context'
import { putSegments, type BenchState } from './bench-state'
import { goToNextOpen, goToNextUnapproved } from './navigation'
import { activeSegment, setWords } from './words'

export type Refusal = 'not-allowed' | 'four-eyes'

/** What a person's role, or four eyes, has against a step; null for nothing. The server says the same. */
export function refusalOf(
  { me, fourEyes }: Pick<BenchState, 'me' | 'fourEyes'>,
  segment: Segment,
  action: Action,
): Refusal | null {
  const reviews = action === 'approve' || action === 'send-back' || segment.state === 'approved'
  if (!me.allowed.includes(reviews ? 'segment.review' : 'segment.edit')) return 'not-allowed'
  return action === 'approve' && fourEyes && segment.wordsBy.includes(me.id) ? 'four-eyes' : null
}

/** Takes the active segment a step on or back; false, with a message, where its state, its words or the person's role do not allow it. */
export function takeStep(context: BenchContext, action: Action, reason?: string): boolean {
  const segment = activeSegment(context)
  if (!segment || context.store.getState().conflicts.has(segment.id)) return false
  const refusal = refusalOf(context.store.getState(), segment, action)
  if (refusal) {
    context.notify({ error: refusal })
    return false
  }
  const state = transition(segment.state, action)
  if (state === null || (needsTarget(action) && !hasText(segment.target))) {
    context.notify({ error: 'transition-not-allowed' })
    return false
  }
  context.outbox.push({
    type: 'transition',
    segmentId: segment.id,
    baseVersion: segment.version,
    action,
    reason,
  })
  putSegments(context.store, [{ ...segment, state, reason: state === 'sent-back' ? (reason ?? null) : null }])
  return true
}

/** Confirm and go to the next open segment; a segment that is confirmed already is only left. */
export function confirmAndNext(context: BenchContext): void {
  const state = activeSegment(context)?.state
  if (state === 'translated' || state === 'approved' || takeStep(context, 'confirm')) goToNextOpen(context)
}

/** Approve and go to the next segment that is not approved. */
export function approveAndNext(context: BenchContext): void {
  if (activeSegment(context)?.state === 'approved' || takeStep(context, 'approve'))
    goToNextUnapproved(context)
}

/** A person chose between two texts. The other one is kept in the history. */
export function resolveConflict(context: BenchContext, segmentId: string, choice: 'mine' | 'theirs'): void {
  const { store, outbox } = context
  const conflict = store.getState().conflicts.get(segmentId)
  if (!conflict) return
  const conflicts = new Map(store.getState().conflicts)
  conflicts.delete(segmentId)
  outbox.release(segmentId)
  putSegments(store, [conflict.theirs])
  store.setState({ conflicts })
  if (choice === 'mine') return setWords(context, [{ segmentId, target: conflict.mine }], 'typed')
  const { version: baseVersion } = conflict.theirs
  const change: Change = { type: 'set-aside', segmentId, baseVersion, target: conflict.mine }
  outbox.push(change)
}
