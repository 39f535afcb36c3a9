import { findNames, type NameCandidate } from '@/lib/facts/names/find-names'
import { holdNames, type HeldName } from '@/lib/facts/names/hold-names'
import type { NameContext } from '@/lib/facts/names/name-context'
import type { TermMatch } from '@/lib/termbase/term-match'
import type { Termbase } from '@/lib/termbase/termbase'
import type { LedgerPair } from './ledger'

/** What a segment says of names: settled ones (never common terms), and the others with what became of them. */
export type NameReading = {
  terms: TermMatch[]
  names: { candidate: NameCandidate; held?: HeldName }[]
}

/** Reads the names of one segment; `held` is left out where there is no English yet. */
export function readNames(
  { source, target }: LedgerPair,
  termbase: Termbase,
  context: NameContext,
): NameReading {
  const terms = termbase.findSource(source)
  const names = findNames(source, context, terms)
  const held = names.length === 0 || target.trim() === '' ? [] : holdNames(names, target)
  return {
    terms: terms.filter((match) => match.entry.kind !== 'common'),
    names: names.map((candidate, i) => ({ candidate, held: held[i] })),
  }
}
