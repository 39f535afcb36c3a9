import type { Range } from '@/lib/language/range'
import { areNeighbours, isCapitalised, startsSentence, type Draft } from './draft'

/** Whether a word with a capital stands in a longer name: "Border Guard" in "the State Border Guard Service". */
export function isPartOfName(match: Range & { text: string }, draft: Draft): boolean {
  if (!isCapitalised(match.text) || draft.inCapitals || draft.inTitleCase) return false
  const before = draft.words.findLast((word) => word.to <= match.from)
  const after = draft.words.find((word) => word.from >= match.to)
  const joins = (left: Range | undefined, right: Range | undefined) => areNeighbours(draft.text, left, right)
  return (
    (after !== undefined && joins(match, after) && isCapitalised(after.text)) ||
    (before !== undefined &&
      joins(before, match) &&
      isCapitalised(before.text) &&
      !startsSentence(draft.text, before.from))
  )
}
