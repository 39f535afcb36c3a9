import { findingKey, sameFindingKey, type FindingKey } from '@/lib/domain/dismissal'
import type { Finding } from '@/lib/domain/finding'
import type { BenchContext } from './bench-context'
import { putSegments } from './bench-state'
import { activate } from './navigation'
import { record } from './undo-history'

/** The person at this browser, until the server's answer says who it was. */
const thisPerson = 'owner'

/** Lets a finding of a segment stand, for a reason; one step back takes it back. */
export function dismissFinding(
  context: BenchContext,
  segmentId: string,
  finding: Finding,
  reason: string,
): void {
  if (!change(context, segmentId, findingKey(finding), reason)) return
  context.notify({ say: 'dismissed' })
}

/** Takes a dismissal back: the finding counts again. */
export function reopenFinding(context: BenchContext, segmentId: string, key: FindingKey): void {
  change(context, segmentId, key, null)
}

function change(context: BenchContext, segmentId: string, key: FindingKey, after: string | null): boolean {
  const { store } = context
  const before = reasonOf(context, segmentId, key)
  if (before === undefined || before === after) return false
  const step = { type: 'dismiss', segmentId, key, before, after } as const
  store.setState({ history: record(store.getState().history, step) })
  setReason(context, segmentId, key, after)
  return true
}

/** Steps back or forward to the reason that a finding was dismissed for; null for none. */
export function restoreDismissal(
  context: BenchContext,
  segmentId: string,
  key: FindingKey,
  reason: string | null,
): void {
  if (reasonOf(context, segmentId, key) === undefined) return
  setReason(context, segmentId, key, reason)
  activate(context, segmentId, 'end', context.store.getState().editing)
}

/** Why the finding may stand; null where it may not, undefined where the segment cannot be changed now. */
function reasonOf({ store }: BenchContext, segmentId: string, key: FindingKey): string | null | undefined {
  const { segments, conflicts } = store.getState()
  const segment = conflicts.has(segmentId) ? undefined : segments.get(segmentId)
  return segment && (segment.dismissals.find((one) => sameFindingKey(one, key))?.reason ?? null)
}

function setReason(
  { store, outbox }: BenchContext,
  segmentId: string,
  { check, problem, side, text }: FindingKey,
  reason: string | null,
): void {
  const segment = store.getState().segments.get(segmentId)
  if (!segment) return
  const finding = { check, problem, side, text }
  outbox.push({ type: 'dismiss', segmentId, baseVersion: segment.version, finding, reason })
  const others = segment.dismissals.filter((one) => !sameFindingKey(one, finding))
  const dismissals =
    reason === null ? others : [...others, { ...finding, reason, author: thisPerson, at: Date.now() }]
  putSegments(store, [{ ...segment, dismissals }])
}
