import { editDistance } from '@/lib/language/edit-distance'
import { stopWords } from '@/lib/language/en/stop-words'
import type { Range } from '@/lib/language/range'
import { areNeighbours, isCapitalised, type Draft, type Word } from './draft'
import { nearMiss, type Candidate, type NearMiss } from './near-miss'

/** From this length on a name is told by its letters, and from the other on two slips still leave it told. */
const tellingLength = 5
const longLength = 9

/** Where a draft has a name with a few letters or its capitals wrong, in words that are free and no `isOther` name. */
export function findMisspelled(
  { form, plural, words }: Candidate,
  draft: Draft,
  isFree: (range: Range) => boolean,
  isOther: (written: string) => boolean,
): NearMiss[] {
  const found: NearMiss[] = []
  for (let start = 0; start + words.length <= draft.words.length; start++) {
    const run = draft.words.slice(start, start + words.length)
    const { from } = run[0]!
    const { to } = run.at(-1)!
    let distance = 0
    const fits = run.every((word, i) => {
      if (i > 0 && !areNeighbours(draft.text, run[i - 1], word)) return false
      const wanted = words[i]!
      if (word.text === wanted.text || (draft.inCapitals && word.lower === wanted.lower)) return true
      const slips = isFree(word) ? countSlips(word, wanted, words.length > 1, draft) : undefined
      distance += slips ?? 0
      return slips !== undefined
    })
    if (!fits || isOther(draft.text.slice(from, to))) continue
    const problem = distance === 0 ? 'wrong-case' : 'wrong-spelling'
    found.push(nearMiss(draft, from, to, { form, problem, plural, distance }))
  }
  return found
}

/**
 * How many letters of a word are wrong, 0 where only capitals are; undefined where it is another word. A word beside
 * others of its name may begin wrongly ("North Corea").
 */
function countSlips(word: Word, wanted: Word, inLongerName: boolean, draft: Draft): number | undefined {
  if (!isCapitalised(wanted.text) || draft.sourceWords.has(word.text)) return undefined
  if (word.lower === wanted.lower) return stopWords.has(word.lower) ? undefined : 0
  if (!isCapitalised(word.text)) return undefined
  if (word.fold === wanted.fold) return word.fold.length > 2 ? 1 : undefined
  const { length } = wanted.lower
  if (length < tellingLength || /^\p{Lu}+$/u.test(wanted.bare)) return undefined
  const distance = editDistance(word.lower, wanted.lower, 2)
  const sameStart = word.fold.charAt(0) === wanted.fold.charAt(0)
  if (distance === 1) return sameStart || inLongerName || length > tellingLength + 1 ? 1 : undefined
  return distance === 2 && sameStart && length >= longLength ? 2 : undefined
}
