import { EtabliError } from '@/lib/domain/errors'
import { checkEntry, type ReadEntry } from '../check-entry'
import {
  obstacle,
  type Obstacle,
  type ReadTermFileOptions,
  type TermColumn,
  type TermFile,
} from '../term-file'
import { readCaseRule, readKind, readStatus } from '../value-words'
import { splitForms } from './cell-forms'
import { unguardCell } from './formula-guard'
import { columnLetters, columnsOf, guessColumns, readHeader } from './guess-columns'
import { guessDelimiter } from './guess-delimiter'
import { isBlank, readRows, type TableRow } from './read-rows'

type Column = TermColumn | 'ignore'

/** So many rows speak for the columns; the first few of their values are shown. */
const sampleRows = 200
const shownValues = 3
const sliceRows = 250

/**
 * Reads a table in slices; each step gives the share that is read. Throws `glossary-format-unknown` for a text that no
 * delimiter makes a table of.
 */
export function* readTable(text: string, options: ReadTermFileOptions): Generator<number, TermFile> {
  const guess = guessDelimiter(text, options.name)
  if (!guess) throw new EtabliError('glossary-format-unknown', { name: options.name ?? '' })
  const layout = layOut(text, guess, options)
  const file: TermFile = {
    format: guess.delimiter === '\t' ? 'tsv' : 'csv',
    columns: layout.columns.map((column, i) => ({
      name: layout.names[i] ?? columnLetters(i),
      column,
      sample: layout.sample
        .map((cells) => cells[i] ?? '')
        .filter((cell) => cell.trim() !== '')
        .slice(0, shownValues),
    })),
    hasHeader: layout.hasHeader,
    entries: [],
    problems: [],
    rows: 0,
    ignoredLanguages: [],
  }
  const missing = (['source', 'target'] as const).find((column) => !layout.columns.includes(column))
  if (missing) file.problems.push({ line: guess.line, code: `no-${missing}-column`, values: {} })

  let isHeader = layout.hasHeader
  let steps = 0
  for (const row of readRows(text, guess.delimiter, guess.from, guess.line)) {
    if (++steps % sliceRows === 0) yield row.to / text.length
    if (isBlank(row)) continue
    if (isHeader) {
      isHeader = false
      continue
    }
    file.rows++
    if (missing) continue
    const entry = readRow(row, layout.columns, guess.delimiter !== ';')
    if ('code' in entry) file.problems.push({ line: row.line, ...entry })
    else file.entries.push({ line: row.line, entry })
  }
  return file
}

type Layout = { columns: Column[]; names: string[]; sample: string[][]; hasHeader: boolean }

function layOut(
  text: string,
  { delimiter, from, line }: { delimiter: string; from: number; line: number },
  options: ReadTermFileOptions,
): Layout {
  const rows: string[][] = []
  for (const row of readRows(text, delimiter, from, line)) {
    if (rows.length >= sampleRows) break
    if (!isBlank(row) && !row.broken) rows.push(row.cells.map(unguardCell))
  }
  const header = rows[0] ?? []
  const named = readHeader(header)
  const hasHeader = options.hasHeader ?? named !== undefined
  const sample = hasHeader ? rows.slice(1) : rows
  const width = hasHeader ? header.length : commonWidth(rows)
  const guessed = hasHeader ? (named ?? columnsOf(header)) : guessColumns(sample, width)
  return {
    columns: Array.from({ length: width }, (_, i) => options.columns?.[i] ?? guessed[i] ?? 'ignore'),
    names: hasHeader ? header.map((cell, i) => cell.trim() || columnLetters(i)) : [],
    sample,
    hasHeader,
  }
}

function commonWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>()
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

function readRow(row: TableRow, columns: readonly Column[], semicolons: boolean) {
  if (row.broken) return obstacle(row.broken)
  const expected = columns.length
  const found = row.cells.length
  if (found < expected) return obstacle('too-few-cells', { expected, found })
  if (found > expected && row.cells.slice(expected).some((cell) => cell.trim() !== ''))
    return obstacle('too-many-cells', { expected, found })
  const read: ReadEntry = {
    source: [],
    target: [],
    accepted: [],
    forbidden: [],
    kind: 'common',
    caseRule: 'initial',
    note: '',
    status: 'approved',
  }
  for (let i = 0; i < expected; i++) {
    const wrong = readCell(read, columns[i] ?? 'ignore', unguardCell(row.cells[i] ?? '').trim(), semicolons)
    if (wrong) return wrong
  }
  return checkEntry(read)
}

/** Takes a cell into the entry; or says why it cannot. */
function readCell(read: ReadEntry, column: Column, cell: string, semicolons: boolean): Obstacle | undefined {
  if (cell === '' || column === 'ignore') return undefined
  switch (column) {
    case 'note':
      read.note = read.note === '' ? cell : `${read.note}\n${cell}`
      return undefined
    case 'kind': {
      const kind = readKind(cell, read.kind)
      if (!kind) return obstacle('unknown-kind', { value: shortened(cell) })
      read.kind = kind
      return undefined
    }
    case 'caseRule': {
      const caseRule = readCaseRule(cell, read.caseRule)
      if (!caseRule) return obstacle('unknown-case', { value: shortened(cell) })
      read.caseRule = caseRule
      return undefined
    }
    case 'status': {
      const status = readStatus(cell, read.status)
      if (!status) return obstacle('unknown-status', { value: shortened(cell) })
      read.status = status
      return undefined
    }
    default:
      for (const form of splitForms(cell, semicolons)) read[column].push(form)
      return undefined
  }
}

function shortened(cell: string): string {
  return cell.length > 40 ? `${cell.slice(0, 39).toWellFormed()}…` : cell
}
