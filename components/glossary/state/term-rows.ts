import type { TermRecord } from '@/lib/domain/term-entry'
import { searchKey } from '@/lib/language/search-key'

/** An entry with what it is searched and sorted by, folded once. */
export type TermRowData = { term: TermRecord; key: string; french: string; english: string }

/** The entries of the page by their ids. Never changed in place. */
export type TermRows = ReadonlyMap<string, TermRowData>

/** Folds an entry. */
export function rowOf(term: TermRecord): TermRowData {
  const french = searchKey(term.source[0] ?? '')
  const english = searchKey(term.target)
  const others = [...term.source.slice(1), ...term.accepted, ...term.forbidden, term.note].map(searchKey)
  return { term, french, english, key: [french, english, ...others].join('\n') }
}

/** The rows with some entries laid over them, unless what is there is newer, and others taken out. */
export function changeRows(rows: TermRows, put: readonly TermRecord[], removed: readonly string[]): TermRows {
  if (put.length === 0 && !removed.some((id) => rows.has(id))) return rows
  const next = new Map(rows)
  for (const id of removed) next.delete(id)
  for (const term of put) {
    const known = next.get(term.id)
    if (!known || known.term.version <= term.version) next.set(term.id, rowOf(term))
  }
  return next
}
