import type { TermChangesAnswer } from '@/lib/domain/answers'
import { getTermRevision } from '../db/count-term-revision'
import type { Database } from '../db/schema'
import { termFromRow } from '../db/term-entry-row'

/**
 * What has changed since the workspace's counter stood at `since`, up to what it says in the answer and perhaps a little
 * beyond: what another change brings meanwhile comes again next time.
 */
export async function listTermChanges(db: Database, since: number): Promise<TermChangesAnswer> {
  const revision = await getTermRevision(db)
  if (revision <= since) return { put: [], removed: [], revision }
  const rows = await db
    .selectFrom('term_entry')
    .selectAll()
    .where('revision', '>', since)
    .orderBy('revision')
    .orderBy('id')
    .execute()
  return {
    put: rows.filter((row) => row.deleted_at === null).map(termFromRow),
    removed: rows.filter((row) => row.deleted_at !== null).map((row) => row.id),
    revision,
  }
}
