import type { ChangeAnswer } from '@/lib/domain/answers'
import { normalizeInline, sameInline } from '@/lib/domain/inline-content'
import { editedState } from '@/lib/review/segment-content'
import {
  findPlacedSegment,
  getSegmentAt,
  updateSegment,
  withoutPosition,
  type ChangeContext,
  type ChangeOf,
} from './change-context'

/** New words in the target. Words that stand there already change nothing, whatever version they started from. */
export async function setTarget(
  context: ChangeContext,
  change: ChangeOf<'set-target'>,
): Promise<ChangeAnswer> {
  const target = normalizeInline(change.target)
  const present = await findPlacedSegment(context, change.segmentId)
  if (present && sameInline(present.target, target))
    return { segments: [withoutPosition(present)], removed: [] }

  const segment =
    present?.version === change.baseVersion
      ? present
      : await getSegmentAt(context, change.segmentId, change.baseVersion)
  const content = {
    ...segment,
    target,
    state: editedState(target),
    reason: null,
    wordsBy: [context.session.author],
  }
  const updated = await updateSegment(context, segment, content, {
    kind: 'set-target',
    origin: change.origin,
  })
  return { segments: [updated], removed: [] }
}
