import {
  plainText,
  sameInline,
  sliceInline,
  trimInline,
  type InlineContent,
} from '@/lib/domain/inline-content'
import { isOpen } from '@/lib/domain/state'
import { editedState, hasText, type SegmentContent } from './segment-content'

/**
 * A segment cut in two at UTF-16 offsets of its plain texts, white space at the cut left out. Null where an offset is
 * outside the text or inside a character, or where a half would have no source.
 *
 * The first half stays as it was while it was open and kept all its words; else it is a draft, because the pair is no
 * longer the one that was confirmed. The second half is a draft, or untouched without words. Both keep what was dismissed.
 */
export function splitContent(
  whole: SegmentContent,
  sourceOffset: number,
  targetOffset: number,
): [SegmentContent, SegmentContent] | null {
  const source = cut(whole.source, sourceOffset)
  const target = cut(whole.target, targetOffset)
  if (!source || !target || !source.every(hasText)) return null

  const unchanged = isOpen(whole.state) && sameInline(target[0], trimInline(whole.target))
  return [
    {
      source: source[0],
      target: target[0],
      state: unchanged ? whole.state : editedState(target[0]),
      reason: unchanged ? whole.reason : null,
      unsure: whole.unsure,
      dismissals: whole.dismissals,
      wordsBy: hasText(target[0]) ? whole.wordsBy : [],
    },
    {
      source: source[1],
      target: target[1],
      state: editedState(target[1]),
      reason: null,
      unsure: whole.unsure,
      dismissals: whole.dismissals,
      wordsBy: hasText(target[1]) ? whole.wordsBy : [],
    },
  ]
}

function cut(content: InlineContent, offset: number): [InlineContent, InlineContent] | null {
  const text = plainText(content)
  if (offset > text.length || insideCharacter(text, offset)) return null
  return [trimInline(sliceInline(content, 0, offset)), trimInline(sliceInline(content, offset))]
}

function insideCharacter(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff
}
