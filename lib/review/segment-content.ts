import { plainText, type InlineContent } from '@/lib/domain/inline-content'
import type { Segment } from '@/lib/domain/segment'
import type { SegmentState } from '@/lib/domain/state'

/** What a segment says and how far it is: all that splitting and merging work on. */
export type SegmentContent = Pick<
  Segment,
  'source' | 'target' | 'state' | 'reason' | 'unsure' | 'dismissals' | 'wordsBy'
>

/** Whether a content says something. */
export function hasText(content: InlineContent): boolean {
  return plainText(content).trim() !== ''
}

/**
 * The state of a segment whose words have just changed, whatever it was: any edit takes a confirmation, an approval and
 * a sending back away, and a segment that was emptied is untouched again.
 */
export function editedState(target: InlineContent): SegmentState {
  return hasText(target) ? 'draft' : 'initial'
}
