import type { RemarksAnswer } from '@/lib/domain/remark'
import type { Database } from '../db/schema'
import { annotationFromRow, threadsFromRows } from '../remarks/remark-rows'

/**
 * What people said of an article's words, the oldest first; with `since`, what has changed after that value of the article's
 * counter, annotations that were removed among it.
 */
export async function listRemarks(
  db: Database,
  articleId: string,
  { since }: { since?: number } = {},
): Promise<RemarksAnswer> {
  let threads = db.selectFrom('thread').selectAll().where('article_id', '=', articleId)
  let annotations = db.selectFrom('annotation').selectAll().where('article_id', '=', articleId)
  if (since === undefined) annotations = annotations.where('deleted_at', 'is', null)
  else {
    threads = threads.where('revision', '>', since)
    annotations = annotations.where('revision', '>', since)
  }
  return {
    threads: await threadsFromRows(db, await threads.orderBy('created_at').orderBy('id').execute()),
    annotations: (await annotations.orderBy('at').orderBy('id').execute()).map(annotationFromRow),
  }
}
