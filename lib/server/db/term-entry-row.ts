import type { Selectable } from 'kysely'
import type { NewTermRecord, TermRecord } from '@/lib/domain/term-entry'
import { searchKey } from '@/lib/language/search-key'
import type { TermEntryTable } from './schema'

export type TermEntryRow = Selectable<TermEntryTable>

/** What the order looks at, in UTF-16 units: PostgreSQL's indexes take no long texts. */
const orderedLength = 200

/** The entry that a row holds. */
export function termFromRow(row: TermEntryRow): TermRecord {
  return {
    id: row.id,
    source: JSON.parse(row.source),
    target: row.target,
    accepted: JSON.parse(row.accepted),
    forbidden: JSON.parse(row.forbidden),
    kind: row.kind as TermRecord['kind'],
    caseRule: row.case_rule as TermRecord['caseRule'],
    note: row.note,
    status: row.status as TermRecord['status'],
    projectId: row.project_id,
    version: row.version,
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
  }
}

/** The row of an entry as it is after the change that the workspace counts as `revision`. */
export function termRow(term: TermRecord, revision: number, deletedAt: number | null): TermEntryRow {
  const { source, target, accepted, forbidden, note } = term
  return {
    id: term.id,
    source: JSON.stringify(source),
    target,
    accepted: JSON.stringify(accepted),
    forbidden: JSON.stringify(forbidden),
    kind: term.kind,
    case_rule: term.caseRule,
    note,
    status: term.status,
    search: searchKey(source[0] ?? '')
      .slice(0, orderedLength)
      .toWellFormed(),
    search_all: searchKey([...source, target, ...accepted, ...forbidden, note].join(' ')),
    project_id: term.projectId,
    version: term.version,
    created_at: term.createdAt,
    created_by: term.createdBy,
    updated_at: term.updatedAt,
    updated_by: term.updatedBy,
    revision,
    deleted_at: deletedAt,
  }
}

/** What a person says of an entry, and where it holds: what its history keeps. */
export function termContent(term: NewTermRecord): NewTermRecord {
  const { source, target, accepted, forbidden, kind, caseRule, note, status, projectId } = term
  return { source, target, accepted, forbidden, kind, caseRule, note, status, projectId }
}

/** Whether two entries say the same and hold in the same place. */
export function sameTermContent(a: NewTermRecord, b: NewTermRecord): boolean {
  return (
    a.target === b.target &&
    a.kind === b.kind &&
    a.caseRule === b.caseRule &&
    a.note === b.note &&
    a.status === b.status &&
    a.projectId === b.projectId &&
    sameForms(a.source, b.source) &&
    sameForms(a.accepted, b.accepted) &&
    sameForms(a.forbidden, b.forbidden)
  )
}

function sameForms(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((form, i) => form === b[i])
}
