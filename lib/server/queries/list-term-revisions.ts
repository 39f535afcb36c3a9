import { EtabliError } from '@/lib/domain/errors'
import type { TermRevision } from '@/lib/domain/term-revision'
import type { Database } from '../db/schema'

/** The history of an entry, the newest first; also of one that is deleted. Throws `term-not-found` for an id that never was. */
export async function listTermRevisions(db: Database, termId: string): Promise<TermRevision[]> {
  const rows = await db
    .selectFrom('term_revision')
    .selectAll()
    .where('term_id', '=', termId)
    .orderBy('version', 'desc')
    .execute()
  if (rows.length === 0) throw new EtabliError('term-not-found')
  return rows.map((row) => ({
    id: row.id,
    termId: row.term_id,
    operationId: row.operation_id,
    at: row.at,
    author: row.author,
    kind: row.kind as TermRevision['kind'],
    version: row.version,
    entry: JSON.parse(row.entry),
  }))
}
