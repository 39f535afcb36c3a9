import { editDistance } from '@/lib/language/edit-distance'
import type { Range } from '@/lib/language/range'
import { adjectivesOfCountries } from './lists/nationalities'
import { nameKey } from './lists/name-list'
import type { NameCandidate } from './name-candidate'
import { englishKeys, readEnglish, type EnglishText, type EnglishWord } from './read-english'
import { soundOf, stemOf } from './sound'
import { suggestNames, type NameSuggestion } from './suggest-names'

export type HeldName = {
  fate: 'kept' | 'changed' | 'missing'
  /** Where the English has it, or the word of nearly the same letters. */
  range?: Range
  /** English for the name; where it is changed, for the word in `range`. */
  suggestions: NameSuggestion[]
}

type Held = Pick<NameCandidate, 'text' | 'kind' | 'form'>

/** What became of French names in an English text, one answer each. */
export function holdNames(candidates: readonly Held[], target: string): HeldName[] {
  const english = readEnglish(target)
  return candidates.map(
    (candidate) =>
      findKept(candidate, english) ?? findChanged(candidate, english, new Set()) ?? missing(candidate),
  )
}

export function missing({ text, kind }: Held): HeldName {
  return { fate: 'missing', suggestions: suggestNames(text, kind) }
}

/**
 * Where the English has the name: itself, a suggestion, another romanisation; a person by the last word alone, a place by an
 * adjective, a body by any name in it. Undefined where it has not.
 */
export function findKept({ text, kind, form }: Held, english: EnglishText): HeldName | undefined {
  const suggestions = suggestNames(text, kind)
  const kept = (first: EnglishWord | undefined, last = first): HeldName | undefined =>
    first && last && { fate: 'kept', range: { from: first.from, to: last.to }, suggestions }
  const names = [...suggestions.map((one) => one.text), text]
  const forms = names.map((name) => withoutArticle(englishKeys(name)))
  for (const [i, keys] of forms.entries()) {
    const at = findSequence(keys, english, /^\p{Lu}/u.test(names[i] ?? ''))
    if (at !== undefined) return kept(english.words[at], english.words[at + keys.length - 1])
  }
  if (form === 'acronym') return undefined
  for (const keys of forms) {
    const last = keys.at(-1) ?? ''
    if (keys.length > 1 && kind !== 'place' && last.length > 2 && kind === 'person') {
      const at = findCapital(last, english)
      if (at !== undefined) return kept(english.words[at])
    }
    if (kind === 'body' && keys.length > 1) {
      const at = keys
        .map((key) => (key.length > 3 ? findCapital(key, english) : undefined))
        .find((one) => one !== undefined)
      if (at !== undefined) return kept(english.words[at])
    }
  }
  const adjective = (adjectivesOfCountries.get(nameKey(text)) ?? [])
    .map((word) => findSequence(englishKeys(word), english, true))
    .find((at) => at !== undefined)
  if (adjective !== undefined) return kept(english.words[adjective])
  const similar = forms.map((keys) => findFormOf(keys, kind, english)).find((at) => at !== undefined)
  return similar === undefined ? undefined : kept(english.words[similar])
}

const adjectiveEnding = /(?:ian|ians|an|ans|n|ns|ese|i|is|ish|ite|ites|er|ers|ic)$/

/** A capitalised word that is another romanisation of a name's last word, or made of a place's name. */
function findFormOf(
  keys: readonly string[],
  kind: NameCandidate['kind'],
  { words, capitals, sounds }: EnglishText,
): number | undefined {
  const last = keys.at(-1) ?? ''
  if (last.length < 4 || (keys.length > 1 && kind !== 'place' && kind !== 'person')) return undefined
  const heard = sounds().full.get(soundOf(last))
  if (heard !== undefined || kind === 'person' || keys.length > 1) return heard
  const stemmed = sounds().stems.get(stemOf(last))
  if (stemmed !== undefined) return stemmed
  const stem = last.slice(0, Math.max(4, last.length - 2))
  return capitals.find((at) => {
    const { key } = words[at] as EnglishWord
    return (
      key.startsWith(stem) &&
      key !== last &&
      key.length > last.length - 2 &&
      adjectiveEnding.test(key.slice(stem.length - 1))
    )
  })
}

/** A capitalised word that is nearly the name, none of `claimed`, which are other names; undefined where there is none. */
export function findChanged(
  { text, kind }: Held,
  english: EnglishText,
  claimed: ReadonlySet<number>,
): HeldName | undefined {
  const suggestions = suggestNames(text, kind)
  const names = [...suggestions, { text, reason: 'same' as const }]
  let nearest: { at: number; distance: number; fromEnd: number } | undefined
  for (const { text: name } of names) {
    const keys = englishKeys(name)
    keys.forEach((key, i) => {
      if (kind === 'person' && i < keys.length - 1) return
      const limit = key.length > 7 ? 2 : key.length > 3 ? 1 : 0
      if (limit === 0) return
      for (const at of english.capitals) {
        if (claimed.has(at)) continue
        const word = english.words[at] as EnglishWord
        if (key.length < 6 && word.key.charAt(0) !== key.charAt(0)) continue
        const distance = editDistance(word.key.replace(/s$/, ''), key.replace(/s$/, ''), limit)
        if (distance > 0 && distance <= limit && distance < (nearest?.distance ?? 9))
          nearest = { at, distance, fromEnd: keys.length - i }
      }
    })
  }
  if (!nearest) return undefined
  const { at, fromEnd } = nearest
  const { from, to } = english.words[at] as EnglishWord
  const fixes = names.map((one) => ({ ...one, text: one.text.split(/[\s-]+/).at(-fromEnd) ?? one.text }))
  const distinct = fixes.filter((one, i) => fixes.findIndex((other) => other.text === one.text) === i)
  return {
    fate: 'changed',
    range: { from, to },
    suggestions: suggestions[0]?.reason === 'same' ? distinct.slice(0, 1) : distinct.slice(0, -1),
  }
}

function withoutArticle(keys: string[]): string[] {
  return keys[0] === 'the' && keys.length > 1 ? keys.slice(1) : keys
}

/** Where the words stand one behind the other, the last perhaps in the plural. */
function findSequence(
  keys: readonly string[],
  { words, places }: EnglishText,
  capital: boolean,
): number | undefined {
  const [first = ''] = keys
  const last = keys.length - 1
  const starts =
    last === 0
      ? [...(places.get(first) ?? []), ...(places.get(`${first}s`) ?? [])]
      : (places.get(first) ?? [])
  return starts.find(
    (at) =>
      (!capital || words[at]?.capital) &&
      keys.every((key, i) => {
        const found = words[at + i]?.key
        return found === key || (i === last && found === `${key}s`)
      }),
  )
}

function findCapital(key: string, { words, places }: EnglishText): number | undefined {
  return places.get(key)?.find((at) => words[at]?.capital)
}
