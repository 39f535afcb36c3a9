import { stopWords } from '@/lib/language/en/stop-words'
import type { Range } from '@/lib/language/range'
import { nameKey } from './lists/name-list'
import { soundOf, stemOf } from './sound'

/** A word of an English text, without the "'s" behind it; hyphens and apostrophes part words. */
export type EnglishWord = Range & {
  key: string
  capital: boolean
  /** Its capital may be that of a sentence. */
  starts: boolean
}

/** An English text read once, for every name that is looked for in it. */
export type EnglishText = {
  words: readonly EnglishWord[]
  /** Where the words of a key stand, as indexes. */
  places: ReadonlyMap<string, readonly number[]>
  /** The words with a capital that are no grammar, each key once, as indexes. */
  capitals: readonly number[]
  /** The same by how they sound, and by the stem of that. */
  sounds(): { full: ReadonlyMap<string, number>; stems: ReadonlyMap<string, number> }
}

const wordPattern = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu
const ends = /[.!?:;…\n“"‘«•]/
const upper = /^\p{Lu}/u

export function readEnglish(text: string): EnglishText {
  const words: EnglishWord[] = []
  const places = new Map<string, number[]>()
  const capitals: number[] = []
  const distinct = new Set<string>()
  let end = 0
  for (const { 0: written, index } of text.matchAll(wordPattern)) {
    const key = keyOf(written)
    const capital = upper.test(written)
    const starts = words.length === 0 || ends.test(text.slice(end, index))
    const at = words.length
    words.push({ from: index, to: index + written.length, key, capital, starts })
    const standing = places.get(key)
    if (standing) standing.push(at)
    else places.set(key, [at])
    if (capital && key.length > 1 && !distinct.has(key) && !(starts && stopWords.has(key))) {
      distinct.add(key)
      capitals.push(at)
    }
    end = index + written.length
  }
  let sounds: ReturnType<EnglishText['sounds']> | undefined
  return { words, places, capitals, sounds: () => (sounds ??= readSounds(words, capitals)) }
}

function readSounds(words: readonly EnglishWord[], capitals: readonly number[]) {
  const full = new Map<string, number>()
  const stems = new Map<string, number>()
  for (const at of capitals) {
    const { key } = words[at] as EnglishWord
    full.set(soundOf(key), at)
    stems.set(stemOf(key), at)
  }
  return { full, stems }
}

/** The keys of a name's words, as they stand in an `EnglishText`. */
export function englishKeys(name: string): string[] {
  return (name.match(wordPattern) ?? []).map(keyOf)
}

function keyOf(written: string): string {
  return /^[a-z]+$/.test(written) ? written : nameKey(written.replaceAll('.', ''))
}
