import type { NewTermEntry, TermEntry } from '@/lib/domain/term-entry'
import { insertInChunks } from '../db/insert-in-chunks'
import type { Database } from '../db/schema'
import { termEntryColumns } from '../db/term-entry-row'

/** Adds an entry to the termbase. */
export async function createTermEntry(db: Database, input: NewTermEntry): Promise<TermEntry> {
  const entry = { ...input, id: crypto.randomUUID() }
  await insertTermEntries(db, [entry])
  return entry
}

/** Adds entries that have their ids already. */
export async function insertTermEntries(db: Database, entries: readonly TermEntry[]): Promise<void> {
  const rows = entries.map((entry) => ({
    id: entry.id,
    ...termEntryColumns(entry),
    updated_at: Date.now(),
    deleted_at: null,
  }))
  await insertInChunks(rows, (chunk) => db.insertInto('term_entry').values(chunk).execute())
}
