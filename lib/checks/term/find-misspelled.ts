import { editDistance } from '@/lib/language/edit-distance'
import { stopWords } from '@/lib/language/en/stop-words'
import type { Range } from '@/lib/language/range'
import { areNeighbours, isCapitalised, type Draft, type Word } from './draft'
import { nearMiss, type Candidate, type NearMiss } from './near-miss'

/** From this length on a name is told by its letters, one less beside others of its name, and from the other on two slips still leave it told. */
const tellingLength = 5
const longLength = 9

/** What a word counts that is as it should be, and one whose capitals alone are wrong. */
const right = 0
const wrongCase = 0.01

/** Where a draft has a name with a few letters or its capitals wrong, in words that are free and no `isOther` name. */
export function findMisspelled(
  { form, plural, words }: Candidate,
  draft: Draft,
  isFree: (range: Range) => boolean,
  isOther: (written: string) => boolean,
): NearMiss[] {
  const found: NearMiss[] = []
  draft.words.forEach(({ from }, start) => {
    let distance = 0
    let to = from
    for (let i = 0; i < words.length; i++) {
      const word = draft.words[start + i]
      if (!word) return
      const slips = countSlips(word, words[i]!, words.length > 1, draft)
      if (slips === undefined || (i > 0 && !areNeighbours(draft.text, draft.words[start + i - 1], word)))
        return
      if (slips !== right && !isFree(word)) return
      distance += slips
      to = word.to
    }
    const written = draft.text.slice(from, to)
    if (distance === right || isOther(written)) return
    const problem = distance < 1 ? 'wrong-case' : 'wrong-spelling'
    found.push(nearMiss(draft, from, to, { form, problem, plural, distance }))
  })
  return found
}

/**
 * How many letters of a word are wrong, next to nothing where only capitals are; undefined where it is another word. A word
 * beside others of its name may begin wrongly ("North Corea").
 */
function countSlips(word: Word, wanted: Word, inLongerName: boolean, draft: Draft): number | undefined {
  if (Math.abs(word.lower.length - wanted.lower.length) > 2) return undefined
  if (word.text === wanted.text) return right
  if (!isCapitalised(wanted.text) || draft.sourceWords.has(word.text)) return undefined
  if (word.lower === wanted.lower)
    return draft.inCapitals ? right : stopWords.has(word.lower) ? undefined : wrongCase
  if (!isCapitalised(word.text)) return undefined
  if (word.fold === wanted.fold) return word.fold.length > 2 ? 1 : undefined
  const { length } = wanted.lower
  if (length < (inLongerName ? tellingLength - 1 : tellingLength) || /^\p{Lu}+$/u.test(wanted.bare))
    return undefined
  const distance = editDistance(word.lower, wanted.lower, 2)
  const sameStart = word.fold.charAt(0) === wanted.fold.charAt(0)
  if (distance === 1) return sameStart || inLongerName || length > tellingLength + 1 ? 1 : undefined
  return distance === 2 && sameStart && length >= longLength ? 2 : undefined
}
