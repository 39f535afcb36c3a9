import type { SegmentsAnswer } from '@/lib/domain/answers'
import type { Database } from '../db/schema'
import { segmentFromRow, selectSegments } from '../db/segment-row'
import { getArticle } from './get-article'

/** Segments of an article in reading order, `limit` of them from the one at `offset`; throws `article-not-found`. */
export async function listSegments(
  db: Database,
  articleId: string,
  { offset = 0, limit = 1_000_000 } = {},
): Promise<SegmentsAnswer> {
  const { segments: total } = await getArticle(db, articleId)
  const rows = await selectSegments(db)
    .where('segment.article_id', '=', articleId)
    .where('segment.position', '>=', offset)
    .where('segment.position', '<', offset + limit)
    .orderBy('segment.position')
    .execute()
  return { segments: rows.map(segmentFromRow), total }
}
