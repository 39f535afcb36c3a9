import type { NewTermEntry } from '@/lib/domain/term-entry'
import { joinForms } from './cell-forms'
import { guardCell } from './formula-guard'

const header = ['source', 'target', 'accepted', 'forbidden', 'kind', 'case', 'note', 'status']

/**
 * Entries as a table with a header. A CSV begins with a byte order mark, without which Excel does not take it for UTF-8;
 * a TSV has none. No cell begins like a formula (see `guardCell`).
 */
export function writeTable(entries: readonly NewTermEntry[], style: 'csv' | 'tsv'): string {
  const delimiter = style === 'csv' ? ',' : '\t'
  const rows = [header, ...entries.map(cellsOf)].map((cells) => cells.map(quoted).join(delimiter))
  return `${style === 'csv' ? '\uFEFF' : ''}${rows.join('\r\n')}\r\n`
}

function cellsOf(entry: NewTermEntry): string[] {
  return [
    joinForms(entry.source),
    joinForms([entry.target]),
    joinForms(entry.accepted),
    joinForms(entry.forbidden),
    entry.kind,
    entry.caseRule,
    entry.note,
    entry.status,
  ].map(guardCell)
}

/** In quotation marks wherever any reader could part or trim the cell, whatever it takes for the delimiter. */
function quoted(cell: string): string {
  return /[",;\t|\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
