import type { TermEntry } from '@/lib/domain/term-entry'
import type { Database } from '../db/schema'
import { termEntryFromRow } from '../db/term-entry-row'

/** The termbase in the order of its main source forms, case and accents apart; deleted entries left out. */
export async function listTermEntries(db: Database): Promise<TermEntry[]> {
  const rows = await db.selectFrom('term_entry').selectAll().where('deleted_at', 'is', null).execute()
  return rows.sort((a, b) => compare(a.search, b.search) || compare(a.id, b.id)).map(termEntryFromRow)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
