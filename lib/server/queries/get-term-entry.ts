import { EtabliError } from '@/lib/domain/errors'
import type { TermEntry } from '@/lib/domain/term-entry'
import type { Database } from '../db/schema'
import { termEntryFromRow } from '../db/term-entry-row'

/** The entry with that id; throws `term-not-found`, also where it is deleted. */
export async function getTermEntry(db: Database, id: string): Promise<TermEntry> {
  const row = await db
    .selectFrom('term_entry')
    .selectAll()
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new EtabliError('term-not-found')
  return termEntryFromRow(row)
}
