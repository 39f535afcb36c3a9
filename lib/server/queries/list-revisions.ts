import { EtabliError } from '@/lib/domain/errors'
import type { Origin } from '@/lib/domain/segment'
import type { Revision } from '@/lib/domain/revision'
import type { SegmentState } from '@/lib/domain/state'
import type { Database } from '../db/schema'

/**
 * The history of a segment, the newest first; also of one that a merge took away. Throws `segment-not-found` for an id
 * that never was. A segment that nobody has written in has no revisions yet.
 */
export async function listRevisions(db: Database, segmentId: string): Promise<Revision[]> {
  const rows = await db
    .selectFrom('revision')
    .selectAll()
    .where('segment_id', '=', segmentId)
    .orderBy('at', 'desc')
    .orderBy('version', 'desc')
    .execute()
  if (rows.length === 0) await ensureSegment(db, segmentId)
  return rows.map((row) => ({
    id: row.id,
    segmentId: row.segment_id,
    at: row.at,
    author: row.author,
    origin: row.origin as Origin | null,
    kind: row.kind as Revision['kind'],
    state: row.state as SegmentState,
    version: row.version,
    target: JSON.parse(row.target),
    reason: row.reason,
  }))
}

async function ensureSegment(db: Database, id: string): Promise<void> {
  const row = await db.selectFrom('segment').select('id').where('id', '=', id).executeTakeFirst()
  if (!row) throw new EtabliError('segment-not-found')
}
