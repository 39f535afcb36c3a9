import type { TermEntry } from '@/lib/domain/term-entry'
import type { Database } from '../db/schema'
import { getTermEntry } from '../queries/get-term-entry'

/** Takes an entry out of the termbase; it can come back. Throws `term-not-found`. */
export async function deleteTermEntry(db: Database, id: string): Promise<TermEntry> {
  const entry = await getTermEntry(db, id)
  await db.updateTable('term_entry').set({ deleted_at: Date.now() }).where('id', '=', id).execute()
  return entry
}
