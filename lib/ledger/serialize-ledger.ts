import Papa from 'papaparse'
import type { LedgerForm, LedgerRow } from './ledger'

/** The words of the table in the person's language. */
export type LedgerLabels = {
  columns: readonly [
    name: string,
    kind: string,
    state: string,
    english: string,
    source: string,
    target: string,
    segment: string,
  ]
  kind: (kind: LedgerRow['kind']) => string
  state: (row: LedgerRow) => string
}

/**
 * The ledger as CSV (RFC 4180, a byte order mark for spreadsheets): the name, its kind, its state, the English that the
 * glossary wants or the best suggestion, all forms with their counts ("Luhansk (3) | Lugansk (1)"), and the number of the segment with its first mention, from 1.
 */
export function serializeLedger(rows: readonly LedgerRow[], labels: LedgerLabels): string {
  const table = rows.map((row) => [
    row.name,
    labels.kind(row.kind),
    labels.state(row),
    row.entry?.target ?? row.suggestions[0]?.text ?? '',
    formsIn(row.source),
    formsIn(row.target),
    row.first.segment + 1,
  ])
  return `\uFEFF${Papa.unparse([[...labels.columns], ...table], { newline: '\r\n', escapeFormulae: true })}\r\n`
}

function formsIn(forms: readonly LedgerForm[]): string {
  return forms.map(({ text, mentions }) => `${text} (${mentions.length})`).join(' | ')
}
