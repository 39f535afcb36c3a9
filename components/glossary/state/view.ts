import { termKinds, type TermRecord } from '@/lib/domain/term-entry'
import { searchKey } from '@/lib/language/search-key'
import type { TermRowData } from './term-rows'

export const sortColumns = ['french', 'english', 'kind', 'status', 'changed'] as const
export type SortColumn = (typeof sortColumns)[number]
export type Sort = { column: SortColumn; descending: boolean }

/** What is shown: `all`, or only the entries of that kind, status, or scope (`workspace` or a project's id). */
export type TermFilter = {
  search: string
  kind: TermRecord['kind'] | 'all'
  status: TermRecord['status'] | 'all'
  scope: string
}

export const noFilter: TermFilter = { search: '', kind: 'all', status: 'all', scope: 'all' }

const statuses: TermRecord['status'][] = ['proposed', 'approved', 'retired']
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const byFrench = (a: TermRowData, b: TermRowData) =>
  compareText(a.french, b.french) ||
  compareText(a.term.source[0] ?? '', b.term.source[0] ?? '') ||
  compareText(a.term.id, b.term.id)

const comparers: Record<SortColumn, (a: TermRowData, b: TermRowData) => number> = {
  french: byFrench,
  english: (a, b) => compareText(a.english, b.english),
  kind: (a, b) => termKinds.indexOf(a.term.kind) - termKinds.indexOf(b.term.kind),
  status: (a, b) => statuses.indexOf(a.term.status) - statuses.indexOf(b.term.status),
  changed: (a, b) => a.term.updatedAt - b.term.updatedAt,
}

/** The rows in an order; equal ones stand by their French whichever way the column runs. */
export function sortRows(rows: Iterable<TermRowData>, { column, descending }: Sort): TermRowData[] {
  const compare = comparers[column]
  const sign = descending ? -1 : 1
  return [...rows].sort((a, b) => sign * compare(a, b) || byFrench(a, b))
}

/** The sort that follows a press on a column's head: the other way round, or that column from its usual end. */
export function nextSort(sort: Sort, column: SortColumn): Sort {
  if (sort.column === column) return { column, descending: !sort.descending }
  return { column, descending: column === 'changed' }
}

/** The rows that the filter lets through, in the order given; each word of the search stands somewhere in the entry. */
export function filterRows(rows: readonly TermRowData[], filter: TermFilter): readonly TermRowData[] {
  const words = searchKey(filter.search).split(' ').filter(Boolean)
  const { kind, status, scope } = filter
  if (words.length === 0 && kind === 'all' && status === 'all' && scope === 'all') return rows
  return rows.filter(
    ({ term, key }) =>
      (kind === 'all' || term.kind === kind) &&
      (status === 'all' || term.status === status) &&
      (scope === 'all' || (term.projectId ?? 'workspace') === scope) &&
      words.every((word) => key.includes(word)),
  )
}
