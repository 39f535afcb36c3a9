import type { ChangeAnswer } from '@/lib/domain/answers'
import { sameFindingKey } from '@/lib/domain/dismissal'
import {
  findPlacedSegment,
  getSegmentAt,
  updateSegment,
  withoutPosition,
  type ChangeContext,
  type ChangeOf,
} from './change-context'

/**
 * Lets a finding stand for a reason, or without one takes that back; words and state stay as they are. What holds
 * already changes nothing, whatever version it started from.
 */
export async function dismissFinding(
  context: ChangeContext,
  { segmentId, baseVersion, finding, reason }: ChangeOf<'dismiss'>,
): Promise<ChangeAnswer> {
  const present = await findPlacedSegment(context, segmentId)
  const known = present?.dismissals.find((dismissal) => sameFindingKey(dismissal, finding))
  if (present && (known?.reason ?? null) === reason)
    return { segments: [withoutPosition(present)], removed: [] }

  const segment = await getSegmentAt(context, segmentId, baseVersion)
  const others = segment.dismissals.filter((dismissal) => !sameFindingKey(dismissal, finding))
  const { session, now } = context
  const dismissals =
    reason === null ? others : [...others, { ...finding, reason, author: session.author, at: now }]
  const updated = await updateSegment(
    context,
    segment,
    { ...segment, dismissals },
    reason === null
      ? { kind: 'reopen-finding', origin: null, reason: known?.reason }
      : { kind: 'dismiss', origin: null, reason },
  )
  return { segments: [updated], removed: [] }
}
