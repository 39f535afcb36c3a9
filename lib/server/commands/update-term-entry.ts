import type { NewTermEntry, TermEntry } from '@/lib/domain/term-entry'
import type { Database } from '../db/schema'
import { termEntryColumns } from '../db/term-entry-row'
import { getTermEntry } from '../queries/get-term-entry'

/** Writes the given parts of an entry. Throws `term-not-found`. */
export async function updateTermEntry(
  db: Database,
  id: string,
  input: Partial<NewTermEntry>,
): Promise<TermEntry> {
  const given = Object.entries(input).filter(([, value]) => value !== undefined)
  const entry: TermEntry = { ...(await getTermEntry(db, id)), ...Object.fromEntries(given) }
  await db
    .updateTable('term_entry')
    .set({ ...termEntryColumns(entry), updated_at: Date.now() })
    .where('id', '=', id)
    .execute()
  return entry
}
