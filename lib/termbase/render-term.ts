import { pluralOfTerm } from '@/lib/language/en/plural'
import type { TermMatch } from './term-match'

/**
 * The English to put in for a match of either side: the entry's preferred target (or another one given) in the case of
 * the match, with its plural and its possessive. "l'OTAN" → "NATO"; "DÉMINEURS" → "DEMINERS"; "Lugansk's" → "Luhansk's".
 * Give `casing` where the English stands elsewhere in its sentence than the French.
 */
export function renderTerm(
  match: Pick<TermMatch, 'entry' | 'casing' | 'suffix'>,
  target = match.entry.target,
  casing = match.casing,
): string {
  const { plural, possessive } = match.suffix
  const base = plural ? pluralOfTerm(target) : target
  const owned = possessive === '' ? base : base + possessive + (plural && /s$/i.test(base) ? '' : 's')
  if (casing === 'all') return owned.toUpperCase()
  if (casing === 'as-is') return owned
  const first = String.fromCodePoint(owned.codePointAt(0) ?? 0x20)
  return first.toUpperCase() + owned.slice(first.length)
}
