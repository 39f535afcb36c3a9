import type { Evidence } from './evidence'
import {
  continuations,
  complements,
  eventHeads,
  heads,
  placeHeads,
  portfolios,
  silentAlone,
} from './lists/cue-words'
import { givenNames } from './lists/given-names'
import { isNationality } from './lists/nationalities'
import { ordinaryWords } from './lists/ordinary-words'
import type { NameKind } from './name-candidate'
import type { Word } from './read-words'
import { runOf, type Run } from './run'

const small = new Set(['de', 'du', 'des', 'd', 'pour', 'a', 'aux', 'au', 'sur', 'en', 'contre', 'sans'])
const articles = new Set(['la', 'le', 'les', 'l', 'l’'])

export function isBodyHead(word: Word): boolean {
  return heads.has(word.key) || heads.has(word.key.split(' ')[0] ?? '')
}

function kindOfHead({ key }: Word): NameKind | undefined {
  return placeHeads.has(key) ? 'place' : eventHeads.has(key) ? undefined : 'body'
}

/** A name that its first word opens: "Cour suprême", "Haute Autorité de santé", "Banque de Finlande", "Place de la République". */
export function readBody(words: readonly Word[], first: number, evidence: Evidence): Run | undefined {
  const head = words[first] as Word
  let last = first
  for (let k = first + 1; k < words.length && k < first + 12;) {
    const word = words[k] as Word
    if (!word.joined) break
    const capital = word.shape === 'capital' || word.shape === 'capitals'
    if (!word.elided && (goesOnInLower(word) || capital)) {
      if (capital && last > first && startsOther(words, k, evidence)) break
      last = k++
      continue
    }
    if (word.shape === 'digits' && !word.elided && /^\d{1,4}$/.test(word.text)) {
      last = k
      break
    }
    const complement = readComplement(words, k, last > first)
    if (complement === undefined) break
    last = complement
    k = complement + 1
  }
  if (last === first && silentAlone.has(head.key)) return undefined
  return runOf(words, first, last, kindOfHead(head))
}

function goesOnInLower(word: Word): boolean {
  return word.shape === 'lower' && (continuations.has(word.key) || isNationality(word.key))
}

/** A capitalised word that belongs to another name: a person behind a body. */
function startsOther(words: readonly Word[], k: number, evidence: Evidence): boolean {
  const word = words[k] as Word
  return givenNames.has(word.key) || evidence.kindOf(word.key) === 'person'
}

/** The last word of "de sécurité", "des droits de l'homme", "de la santé", "d'Angleterre", "de la République". */
function readComplement(words: readonly Word[], from: number, long: boolean): number | undefined {
  let k = from
  let word = words[k]
  if (!word) return undefined
  if (word.elided !== 'd') {
    if (word.shape !== 'lower' || word.elided || !small.has(word.key)) return undefined
    word = words[++k]
    if (!word?.joined) return undefined
    if (!word.elided && word.shape === 'lower' && articles.has(word.key)) {
      word = words[++k]
      if (!word?.joined) return undefined
    }
  }
  if (word.shape === 'capital') return k
  if (word.shape === 'capitals') return long ? undefined : k
  return word.shape === 'lower' && complements.has(word.key) ? k : undefined
}

const ministries = new Set(['ministere', 'ministeres', 'secretariat'])
const ministers = new Set(['ministre', 'ministres', 'secretaire', 'secretaires'])
const universities = new Set(['universite', 'universites'])

/**
 * What a lower-case word opens: "ministère russe de la Défense" and "université de Kharkiv" are names; what follows
 * "ministre" is no name, and the index behind it is returned. Undefined where nothing is opened.
 */
export function readMinistry(words: readonly Word[], first: number): Run | number | undefined {
  const head = words[first] as Word
  const isMinistry = ministries.has(head.key)
  const isMinister = ministers.has(head.key)
  const isUniversity = universities.has(head.key)
  if (!isMinistry && !isMinister && !isUniversity) return undefined
  let k = first + 1
  while (
    words[k]?.joined &&
    words[k]?.shape === 'lower' &&
    !words[k]?.elided &&
    !small.has(words[k]!.key) &&
    k < first + 4
  )
    k++
  if (isUniversity) {
    const last = readPlace(words, k)
    return last === undefined ? undefined : runOf(words, first, last, 'body')
  }
  const last = readPortfolio(words, k)
  if (last === undefined) return undefined
  if (isMinister) return last + 1
  return runOf(words, first, last, 'body')
}

function readPlace(words: readonly Word[], from: number): number | undefined {
  let last = readComplement(words, from, true)
  const direct = words[from]
  if (last === undefined && direct?.joined && direct.shape === 'capital' && !direct.elided) last = from
  if (last === undefined || words[last]?.shape !== 'capital') return undefined
  while (
    words[last + 1]?.joined &&
    words[last + 1]?.shape === 'capital' &&
    !words[last + 1]?.elided &&
    !givenNames.has(words[last + 1]!.key)
  )
    last++
  return last
}

/** The last word of "de la Défense", "des Affaires étrangères", "de l'Économie et des Finances". */
function readPortfolio(words: readonly Word[], from: number): number | undefined {
  let k = from
  let last: number | undefined
  for (;;) {
    const small = words[k]
    if (!small?.joined) break
    let at = k
    if (small.shape === 'lower' && !small.elided && /^(?:de|du|des|a|aux|charge|chargee)$/.test(small.key)) {
      at++
      if (
        words[at]?.joined &&
        words[at]?.shape === 'lower' &&
        /^(?:la|le|les|de|l)$/.test(words[at]!.key) &&
        !words[at]!.elided
      )
        at++
    } else if (small.elided !== 'd') break
    const word = words[at]
    if (
      !word?.joined ||
      word.shape !== 'capital' ||
      !(portfolios.has(word.key) || ordinaryWords.has(word.key))
    )
      break
    last = at
    k = at + 1
    while (
      words[k]?.joined &&
      words[k]?.shape === 'lower' &&
      !words[k]?.elided &&
      isEpithet(words[k] as Word)
    )
      last = k++
    const and = words[k]
    if (!and?.joined || and.key !== 'et') break
    k++
  }
  return last
}

function isEpithet({ key }: Word): boolean {
  return /^(?:etrangeres|sociales?|publique?s?|nationale?|ecologique|superieur|territoriales?|interieure|civile|numerique|regionales?|locales?|europeennes?|religieuses?|culturelles?)$/.test(
    key,
  )
}
