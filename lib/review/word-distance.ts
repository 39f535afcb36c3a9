import { diffArrays } from 'diff'

/** What two texts do not share goes this far at most: beyond, they have nothing in common and the search would take long. */
const mostEdits = 2_000

/** The words of a text: what stands between white space. */
function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean)
}

/**
 * How far a text has moved from another one, from 0 (the same words) to 1 (none of them left): words put in, taken out or
 * replaced, by the number of words of the longer one.
 */
export function wordDistance(before: string, after: string): number {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const longer = Math.max(old.length, now.length)
  if (longer === 0) return 0
  const parts = diffArrays(old, now, { maxEditLength: mostEdits })
  if (!parts) return 1
  let edits = 0
  let removed = 0
  let added = 0
  for (const part of [...parts, null]) {
    if (part?.added) added += part.count
    else if (part?.removed) removed += part.count
    else {
      edits += Math.max(added, removed)
      added = 0
      removed = 0
    }
  }
  return Math.min(1, edits / longer)
}
