import type { TermEntry, TermEntryPatch } from '@/lib/domain/term-entry'
import type { Database } from '../db/schema'
import { deleteTermEntry } from './delete-term-entry'
import { restoreTermEntry } from './restore-term-entry'
import { updateTermEntry } from './update-term-entry'

/** Several changes of an entry, all or none. Throws `term-not-found`. */
export async function patchTermEntry(
  db: Database,
  id: string,
  { deleted, ...input }: TermEntryPatch,
): Promise<TermEntry> {
  return db.transaction().execute(async (trx) => {
    if (deleted === false) await restoreTermEntry(trx, id)
    const entry = await updateTermEntry(trx, id, input)
    return deleted ? deleteTermEntry(trx, id) : entry
  })
}
