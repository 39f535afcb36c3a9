import type { NewTermEntry } from '@/lib/domain/term-entry'

export const termFileFormats = ['csv', 'tsv', 'tbx'] as const
export type TermFileFormat = (typeof termFileFormats)[number]

/** How a glossary is written: two tables, TBX 3 with categories as tags or as attributes, and TBX 2. */
export const termFileStyles = ['csv', 'tsv', 'tbx-dct', 'tbx-dca', 'tbx-2'] as const
export type TermFileStyle = (typeof termFileStyles)[number]

/** What a column of a table says of an entry, in the order in which a table is written. */
export const termColumns = [
  'source',
  'target',
  'accepted',
  'forbidden',
  'kind',
  'caseRule',
  'note',
  'status',
] as const
export type TermColumn = (typeof termColumns)[number]

/** Everything that can be wrong with a row or an entry; `locales/` has the words, `glossary:importProblem.<code>`. */
export const termFileProblemCodes = [
  'missing-source',
  'missing-target',
  'form-too-long',
  'too-many-forms',
  'note-too-long',
  'unknown-kind',
  'unknown-case',
  'unknown-status',
  'too-few-cells',
  'too-many-cells',
  'quote-open',
  'quote-inside',
  'too-many-quotes',
  'garbled',
  'no-source-column',
  'no-target-column',
  'missing-language',
  'xml-ampersand',
  'xml-entity',
  'xml-character',
  'xml-tag',
  'xml-cut-off',
  'xml-too-deep',
  'xml-broken',
] as const
export type TermFileProblemCode = (typeof termFileProblemCodes)[number]

/** Why a row gives no entry; `line` counts from 1. */
export type TermFileProblem = {
  line: number
  code: TermFileProblemCode
  values: Record<string, string | number>
}

/** An entry with the line of the file on which it begins. */
export type TermFileEntry = { line: number; entry: NewTermEntry }

/** A glossary from outside, as read. */
export type TermFile = {
  format: TermFileFormat
  /**
   * For tables: the header's cells, or A, B, C… where there is no header, with the column that each is taken for and its
   * first values; empty for TBX.
   */
  columns: { name: string; column: TermColumn | 'ignore'; sample: string[] }[]
  hasHeader: boolean
  /** The good rows in the file's order. */
  entries: TermFileEntry[]
  /** One a broken row, in the file's order. */
  problems: TermFileProblem[]
  /** How many rows or entries were seen, without the header and blank ones. */
  rows: number
  /** The language tags in a TBX file, besides French and English, whose terms are left out. */
  ignoredLanguages: string[]
}

export type ReadTermFileOptions = {
  /** The file's name: its extension settles what the text leaves open. */
  name?: string
  /** What each column of a table is, instead of a guess. */
  columns?: readonly (TermColumn | 'ignore')[]
  /** Whether a table's first row names its columns, instead of a guess. */
  hasHeader?: boolean
}

/** What stands in the way, as yet without a line. */
export type Obstacle = Omit<TermFileProblem, 'line'>

/** An obstacle of this code. */
export function obstacle(code: TermFileProblemCode, values: TermFileProblem['values'] = {}): Obstacle {
  return { code, values }
}
