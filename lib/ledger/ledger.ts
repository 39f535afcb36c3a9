import type { TermEntry, TermKind } from '@/lib/domain/term-entry'
import type { NameSuggestion } from '@/lib/facts/names/suggest-names'
import type { Range } from '@/lib/language/range'

/** A place where a name stands: UTF-16 offsets in one side of a segment, which counts from 0. */
export type Mention = Range & { segment: number }

/** One spelling of a name with the places where it stands, in reading order. */
export type LedgerForm = {
  text: string
  mentions: Mention[]
  /** Only in the English: forbidden by the glossary, left in French, in the wrong case, or a name with letters changed. */
  wrong?: boolean
}

/** A person, place, body or product of an article. */
export type LedgerRow = {
  /** Stays the same while the article's words do. */
  id: string
  /** Its fullest French form: the entry's main one where the glossary has it. */
  name: string
  kind?: TermKind
  /** The glossary's entry that settles it; undefined for a name that nobody has settled yet. */
  entry?: TermEntry
  /** The first mention in the French. */
  first: Mention
  /** Forms in the order of their first mentions. */
  source: LedgerForm[]
  target: LedgerForm[]
  /** English to settle it with, the best first; empty for a settled one. */
  suggestions: NameSuggestion[]
  /** Unsettled, and the English writes it in two ways. */
  divided: boolean
}

/** Both plain texts of a segment; an empty target is one that is not translated yet. */
export type LedgerPair = { source: string; target: string }
