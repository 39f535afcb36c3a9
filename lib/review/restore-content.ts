import type { Change } from '@/lib/domain/change'
import { joinInline, plainText, sameInline, type InlineContent } from '@/lib/domain/inline-content'
import { isOpen, type SegmentState } from '@/lib/domain/state'
import { editedState, hasText, type SegmentContent } from './segment-content'

type Merge = Extract<Change, { type: 'merge' }>
type Split = Extract<Change, { type: 'split' }>

/** The two segments that a merge joined, as the person's undo remembers them; null where they do not say what `whole` says. */
export function restoreSplit(
  whole: SegmentContent,
  restore: NonNullable<Split['restore']>,
): [SegmentContent, SegmentContent] | null {
  const { first, second, firstState, secondState } = restore
  if (!hasText(first.source) || !hasText(second.source)) return null
  if (!sameInline(joinInline(first.source, second.source), whole.source)) return null
  if (!sameInline(joinInline(first.target, second.target), whole.target)) return null
  return [restored(first, firstState, whole), restored(second, secondState, whole)]
}

/** The segment that a split cut, as the person's undo remembers it; null where it differs from `joined` in more than white space. */
export function restoreMerge(
  joined: SegmentContent,
  restore: NonNullable<Merge['restore']>,
): SegmentContent | null {
  if (letters(restore.source) !== letters(joined.source)) return null
  if (letters(restore.target) !== letters(joined.target)) return null
  return restored(restore, restore.state, joined)
}

type Remembered = {
  source: InlineContent
  target: InlineContent
  reason?: string | null | undefined
  unsure?: boolean | undefined
}

function restored(half: Remembered, state: SegmentState, now: SegmentContent): SegmentContent {
  const reason = state === 'sent-back' ? (half.reason ?? null) : null
  const stands = state === 'sent-back' ? reason !== null : isOpen(state) || hasText(half.target)
  return {
    source: half.source,
    target: half.target,
    state: stands ? state : editedState(half.target),
    reason,
    unsure: half.unsure ?? now.unsure,
    dismissals: now.dismissals,
    wordsBy: hasText(half.target) ? now.wordsBy : [],
  }
}

function letters(content: InlineContent): string {
  return plainText(content).replace(/\s+/g, '')
}
