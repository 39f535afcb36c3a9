import type { TermEntry } from '@/lib/domain/term-entry'
import type { Range } from '@/lib/language/range'

/** How the text writes a form: as the entry does, with a capital that the entry has not, or in capitals throughout. */
export type Casing = 'as-is' | 'initial' | 'all'

/** What the text adds to a form. `possessive` is the text's own apostrophe ("'" or "’"), empty for none. */
export type TermSuffix = { plural: boolean; possessive: '' | "'" | '’' }

/**
 * An entry's form found in a text. The range covers the form with its suffix and nothing around it: "OTAN" in "l'OTAN",
 * "Havre" in "du Havre" (entry "Le Havre"), "NATO's" in "NATO's".
 */
export type TermMatch = Range & {
  /** The characters of the text between `from` and `to`. */
  text: string
  entry: TermEntry
  /** The entry's own spelling of it. */
  form: string
  casing: Casing
  suffix: TermSuffix
  /** Further entries with an equal form (homonyms): the occurrence may be any of them. Mostly empty. */
  others: readonly TermEntry[]
}

/**
 * What a form is to its entry in an English text: one of its English spellings, or `source`, a French form left standing
 * (only where it differs from every English form of the entry).
 */
export type TargetRole = 'preferred' | 'accepted' | 'forbidden' | 'source'

/** An entry's form found in an English text. Entries with an equal form each have a match of their own, at one range. */
export type TargetMatch = Omit<TermMatch, 'others'> & {
  role: TargetRole
  /**
   * The letters are right, but the case rule does not allow this case ("nato" for "NATO"). It may be another word
   * ("who" for "WHO"): worth a finding only where the source has the entry and nothing else in the target keeps it.
   */
  wrongCase: boolean
}
