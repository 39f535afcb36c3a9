import type { ChangeAnswer } from '@/lib/domain/answers'
import type { Database } from '../db/schema'
import { segmentFromRow, selectSegments } from '../db/segment-row'

/**
 * What to answer to a mutation that was done before: the segments that it touched as they stand now, with the rest of
 * their blocks where it split or merged, and those of them that are gone. Undefined for a mutation that is new.
 */
export async function findAppliedChange(
  db: Database,
  articleId: string,
  mutationId: string,
): Promise<ChangeAnswer | undefined> {
  const revisions = await db
    .selectFrom('revision')
    .select(['segment_id', 'kind'])
    .where('mutation_id', '=', mutationId)
    .where('article_id', '=', articleId)
    .execute()
  if (revisions.length === 0) return undefined

  const ids = revisions.map((revision) => revision.segment_id)
  const blocks = db.selectFrom('segment').select('block_id').where('id', 'in', ids)
  const reordered = revisions.some(({ kind }) => kind === 'split' || kind === 'merge')
  const rows = await selectSegments(db)
    .where('segment.article_id', '=', articleId)
    .where(reordered ? 'segment.block_id' : 'segment.id', 'in', reordered ? blocks : ids)
    .orderBy('segment.position')
    .execute()
  const present = new Set(rows.map((row) => row.id))
  return { segments: rows.map(segmentFromRow), removed: ids.filter((id) => !present.has(id)) }
}
