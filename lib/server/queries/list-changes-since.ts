import { EtabliError } from '@/lib/domain/errors'
import type { ArticleChanges } from '@/lib/domain/live'
import type { Database } from '../db/schema'
import { listRemarks } from './list-remarks'
import { segmentFromRow, selectSegments } from '../db/segment-row'

const nothingSaid = { threads: [], annotations: [] }

/**
 * What is newer in an article than its counter at `since`. It may hold a change twice in a row of answers, and leaves none
 * out: the counter is read first. Throws `article-not-found`.
 */
export async function listChangesSince(
  db: Database,
  articleId: string,
  since: number,
): Promise<ArticleChanges> {
  const article = await db
    .selectFrom('article')
    .select(({ selectFrom, fn }) => [
      'revision',
      selectFrom('revision')
        .select((eb) => eb.lit(1).as('some'))
        .where('article_id', '=', articleId)
        .where('article_revision', '>', since)
        .where('kind', 'in', ['split', 'merge'])
        .limit(1)
        .as('moved'),
      selectFrom('thread')
        .select(fn.max('revision').as('last'))
        .where('article_id', '=', articleId)
        .as('last_thread'),
      selectFrom('annotation')
        .select(fn.max('revision').as('last'))
        .where('article_id', '=', articleId)
        .as('last_annotation'),
    ])
    .where('id', '=', articleId)
    .executeTakeFirst()
  if (!article) throw new EtabliError('article-not-found')
  const { revision, moved, last_thread: lastThread, last_annotation: lastAnnotation } = article
  if (revision <= since) return { revision, segments: [], removed: [], order: null, ...nothingSaid }
  const hasRemarks = Math.max(lastThread ?? 0, lastAnnotation ?? 0) > since
  const remarks = hasRemarks ? await listRemarks(db, articleId, { since }) : nothingSaid
  const rows = await selectSegments(db)
    .where('segment.article_id', '=', articleId)
    .where('segment.revision', '>', since)
    .orderBy('segment.position')
    .execute()
  const segments = rows.map(segmentFromRow)
  if (moved === null) return { revision, segments, removed: [], order: null, ...remarks }

  const structural = await db
    .selectFrom('revision')
    .select('segment_id')
    .distinct()
    .where('article_id', '=', articleId)
    .where('article_revision', '>', since)
    .where('kind', 'in', ['split', 'merge'])
    .execute()
  const places = await db
    .selectFrom('segment')
    .select('id')
    .where('article_id', '=', articleId)
    .orderBy('position')
    .execute()
  const order = places.map(({ id }) => id)
  const present = new Set(order)
  const removed = structural.flatMap(({ segment_id: id }) => (present.has(id) ? [] : [id]))
  return { revision, segments, removed, order, ...remarks }
}
