import { detectLanguage } from '@/lib/language/detect'
import type { TermColumn } from '../term-file'
import { readCaseRule, readKind, readStatus } from '../value-words'
import { readColumnName } from './column-names'

type Column = TermColumn | 'ignore'

/** These columns may stand several times: their forms, or their notes, add up. */
const repeatable: ReadonlySet<Column> = new Set([
  'source',
  'target',
  'accepted',
  'forbidden',
  'note',
  'ignore',
])

/**
 * What the columns hold by the names in the first row; undefined where that row names no French and no English, or is no
 * header at all. A column that only says "source" or "term" is left out where another one says "French".
 */
export function readHeader(cells: readonly string[]): Column[] | undefined {
  const named = cells.map(readColumnName)
  const has = (column: TermColumn) => named.some((name) => name?.column === column)
  if (!has('source') || !has('target')) return undefined
  return columnsOf(cells)
}

/** What the columns hold by their names, whatever is missing. */
export function columnsOf(cells: readonly string[]): Column[] {
  const named = cells.map(readColumnName)
  const sure = new Set(named.filter((name) => name?.sure).map((name) => name?.column))
  const seen = new Set<Column>()
  return named.map((name) => {
    if (!name || (!name.sure && sure.has(name.column))) return 'ignore'
    if (seen.has(name.column) && !repeatable.has(name.column)) return 'ignore'
    seen.add(name.column)
    return name.column
  })
}

/**
 * What the columns of a table without a header hold, by their values: kinds, case rules and states by their words, numbers
 * are nothing, the first two columns of text are French and English (in the order that their words speak for), and
 * further text is a note.
 */
export function guessColumns(rows: readonly (readonly string[])[], width: number): Column[] {
  const values = Array.from({ length: width }, (_, i) =>
    rows.map((cells) => cells[i]?.trim() ?? '').filter((cell) => cell !== ''),
  )
  const columns = values.map(columnOfValues)
  const text = columns.flatMap((column, i) => (column === undefined ? [i] : []))
  const [first, second] = text
  const languageOf = (i: number | undefined) =>
    i === undefined ? null : detectLanguage((values[i] ?? []).join('\n'))
  const [one, other] = [languageOf(first), languageOf(second)]
  const turned = one !== other && (one === 'en' || other === 'fr')
  return columns.map((column, i) => {
    if (column !== undefined) return column
    if (i === first) return turned ? 'target' : 'source'
    if (i === second) return turned ? 'source' : 'target'
    return 'note'
  })
}

function columnOfValues(values: readonly string[]): Column | undefined {
  if (values.length === 0 || values.every((value) => /^\d+$/.test(value))) return 'ignore'
  if (values.every((value) => readKind(value, 'common'))) return 'kind'
  if (values.every((value) => readStatus(value, 'approved'))) return 'status'
  if (values.every((value) => readCaseRule(value, 'initial'))) return 'caseRule'
  return undefined
}

/** The name of a column without a header, as spreadsheets have it: A … Z, AA … */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter
}
