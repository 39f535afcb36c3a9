import type { TermEntry } from '@/lib/domain/term-entry'
import type { Database } from '../db/schema'
import { getTermEntry } from '../queries/get-term-entry'

/** Takes a deletion back; of an entry that is not deleted, nothing. Throws `term-not-found`. */
export async function restoreTermEntry(db: Database, id: string): Promise<TermEntry> {
  await db.updateTable('term_entry').set({ deleted_at: null }).where('id', '=', id).execute()
  return getTermEntry(db, id)
}
