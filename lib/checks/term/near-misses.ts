import type { TermEntry } from '@/lib/domain/term-entry'
import { isDemonym } from '@/lib/language/en/demonyms'
import { pluralOfWord } from '@/lib/language/en/plural'
import { overlaps, type Range } from '@/lib/language/range'
import { isCapitalised, readWords, type Draft } from './draft'
import { findJoined } from './find-joined'
import { findLeftFrench } from './find-left-french'
import { findMisspelled } from './find-misspelled'
import type { Candidate, NearMiss } from './near-miss'

/**
 * Where a draft has an entry's name misspelled, or French without its accents, outside of `taken` ranges. A word that
 * the French has too is a name of its own ("Zelenska" beside "Zelenskyy").
 */
export function findNearMisses(entry: TermEntry, draft: Draft, taken: readonly Range[]): NearMiss[] {
  const isName = entry.kind !== 'common'
  const candidates = candidatesOf(entry)
  const isFree = (range: Range) => !taken.some((other) => overlaps(other, range))
  const isOther = (written: string) =>
    candidates.some(
      ({ spelling }) =>
        written === spelling ||
        (entry.kind === 'place' && isDemonym(written, spelling.replace(/^the\s+/i, ''))),
    )
  const misspelled = isName
    ? candidates.flatMap((candidate) => findMisspelled(candidate, draft, isFree, isOther))
    : []
  const others = [
    ...candidates.flatMap((candidate) => findJoined(candidate, draft, isName)),
    ...(isName ? findLeftFrench(entry, draft) : []),
  ].filter(isFree)
  const found: NearMiss[] = []
  for (const miss of [...misspelled.sort((a, b) => a.distance - b.distance), ...others])
    if (!found.some((other) => overlaps(other, miss))) found.push(miss)
  return found
}

/** The English of an entry, singular and plural, and of a person the surname alone. */
function candidatesOf(entry: TermEntry): Candidate[] {
  return [entry.target, ...entry.accepted].flatMap((form) => {
    const words = readWords(form)
    const last = words.at(-1)
    if (!last || !/^[\p{L}\p{M}\p{N}\s.'’‐‑-]+$/u.test(form)) return []
    const singular: Candidate[] = [{ form, spelling: form, plural: false, words }]
    if (entry.kind === 'person' && words.length > 1 && isCapitalised(last.text))
      singular.push({ form: last.text, spelling: last.text, plural: false, words: [last] })
    if (entry.kind === 'place') return singular
    return singular.flatMap((candidate) => {
      if (!candidate.spelling.endsWith(last.text)) return [candidate]
      const spelling = candidate.spelling.slice(0, -last.text.length) + pluralOfWord(last.text)
      return [candidate, { ...candidate, spelling, plural: true, words: readWords(spelling) }]
    })
  })
}
