import type { NewTermEntry } from '@/lib/domain/term-entry'
import { joinForms } from './cell-forms'
import { writeCells } from './write-cells'

const header = ['source', 'target', 'accepted', 'forbidden', 'kind', 'case', 'note', 'status']

/** Entries as a table with a header. */
export function writeTable(entries: readonly NewTermEntry[], style: 'csv' | 'tsv'): string {
  return writeCells([header, ...entries.map(cellsOf)], style)
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
  ]
}
