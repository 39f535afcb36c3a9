import type { Selectable } from 'kysely'
import type { NewTermEntry, TermEntry } from '@/lib/domain/term-entry'
import type { TermEntryTable } from './schema'
import { searchKey } from '@/lib/language/search-key'

/** The entry that a row holds. */
export function termEntryFromRow(row: Selectable<TermEntryTable>): TermEntry {
  return {
    id: row.id,
    source: JSON.parse(row.source),
    target: row.target,
    accepted: JSON.parse(row.accepted),
    forbidden: JSON.parse(row.forbidden),
    kind: row.kind as TermEntry['kind'],
    caseRule: row.case_rule as TermEntry['caseRule'],
    note: row.note,
    status: row.status as TermEntry['status'],
  }
}

/** The columns that hold an entry's content. */
export function termEntryColumns(entry: NewTermEntry) {
  return {
    source: JSON.stringify(entry.source),
    target: entry.target,
    accepted: JSON.stringify(entry.accepted),
    forbidden: JSON.stringify(entry.forbidden),
    kind: entry.kind,
    case_rule: entry.caseRule,
    note: entry.note,
    status: entry.status,
    search: searchKey(entry.source[0] ?? ''),
  }
}
