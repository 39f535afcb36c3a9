import type { ChangeAnswer } from '@/lib/domain/answers'
import { normalizeInline } from '@/lib/domain/inline-content'
import {
  findPlacedSegment,
  recordRevision,
  withoutPosition,
  type ChangeContext,
  type ChangeOf,
} from './change-context'

/**
 * Keeps the words that lost a conflict in the history and leaves the segment as it is. They are kept whatever version
 * they started from, and also where the segment itself is gone.
 */
export async function setAside(context: ChangeContext, change: ChangeOf<'set-aside'>): Promise<ChangeAnswer> {
  const segment = await findPlacedSegment(context, change.segmentId)
  const { state, version, reason } = segment ?? {
    state: 'draft' as const,
    version: change.baseVersion,
    reason: null,
  }
  await recordRevision(
    context,
    { id: change.segmentId, state, version, reason, target: normalizeInline(change.target) },
    { kind: 'set-aside', origin: 'typed' },
  )
  return segment
    ? { segments: [withoutPosition(segment)], removed: [] }
    : { segments: [], removed: [change.segmentId] }
}
