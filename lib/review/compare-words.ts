import { diffWordsWithSpace } from 'diff'
import { normalizeInline, plainText, sliceInline, type InlineContent } from '@/lib/domain/inline-content'
import type { Range } from '@/lib/language/range'

/** A stretch that two texts share, or one in which they differ: what the first has there and what the second has. UTF-16 offsets. */
export type WordPart = { same: boolean; before: Range; after: Range }

/** Two texts, word by word, as stretches that follow each other and together make up both. */
export function compareWords(before: string, after: string): WordPart[] {
  const parts: WordPart[] = []
  let old = 0
  let now = 0
  for (const { value, added, removed } of diffWordsWithSpace(before, after)) {
    const same = !added && !removed
    const oldEnd = added ? old : old + value.length
    const nowEnd = removed ? now : now + value.length
    const last = parts.at(-1)
    if (last && !same && !last.same) {
      last.before.to = oldEnd
      last.after.to = nowEnd
    } else parts.push({ same, before: { from: old, to: oldEnd }, after: { from: now, to: nowEnd } })
    old = oldEnd
    now = nowEnd
  }
  return parts
}

/**
 * A content with some of the changes of a later one: of the changes, counted from 0 in the order of their places, those in
 * `chosen`. What both share has the marks of the later one as soon as
 * one change was chosen.
 */
export function takeChanges(
  before: InlineContent,
  after: InlineContent,
  chosen: ReadonlySet<number>,
): InlineContent {
  const parts = compareWords(plainText(before), plainText(after))
  let change = -1
  const pieces = parts.map((part) => {
    if (!part.same) change += 1
    const takes = part.same ? chosen.size > 0 : chosen.has(change)
    return takes
      ? sliceInline(after, part.after.from, part.after.to)
      : sliceInline(before, part.before.from, part.before.to)
  })
  return normalizeInline(pieces.flat())
}
