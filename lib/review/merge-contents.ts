import { sameFindingKey, type Dismissal } from '@/lib/domain/dismissal'
import { joinInline } from '@/lib/domain/inline-content'
import type { SegmentState } from '@/lib/domain/state'
import { editedState, type SegmentContent } from './segment-content'

/**
 * Two neighbours as one segment, a space between their texts. No word changes, so a state that both share stands; a
 * segment that was sent back stays so, with its reason; any other pair is a draft, or untouched without words.
 */
export function mergeContents(first: SegmentContent, second: SegmentContent): SegmentContent {
  const target = joinInline(first.target, second.target)
  const reasons = [first, second].flatMap(({ reason }) => reason ?? [])
  return {
    source: joinInline(first.source, second.source),
    target,
    state: mergedState(first.state, second.state) ?? editedState(target),
    reason: reasons.length > 0 ? [...new Set(reasons)].join('\n') : null,
    unsure: first.unsure || second.unsure,
    wordsBy: [...new Set([...first.wordsBy, ...second.wordsBy])],
    dismissals: joinDismissals(first.dismissals, second.dismissals),
  }
}

/** Where both halves dismissed the same, the first one's reason stands. */
function joinDismissals(first: readonly Dismissal[], second: readonly Dismissal[]): Dismissal[] {
  const others = second.filter((dismissal) => !first.some((other) => sameFindingKey(other, dismissal)))
  return [...first, ...others]
}

function mergedState(first: SegmentState, second: SegmentState): SegmentState | null {
  if (first === 'sent-back' || second === 'sent-back') return 'sent-back'
  return first === second ? first : null
}
