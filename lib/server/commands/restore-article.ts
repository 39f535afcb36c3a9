import type { Article } from '@/lib/domain/article'
import type { Database } from '../db/schema'
import { getArticle } from '../queries/get-article'
import { updateArticle } from './update-article'

/** Takes a deletion back, in the article's old place; of one that is not deleted, nothing. Throws `article-not-found`. */
export async function restoreArticle(db: Database, id: string): Promise<Article> {
  const row = await db
    .selectFrom('article')
    .select(['deleted_at', 'updated_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row && row.deleted_at !== null)
    await updateArticle(db, id, { deleted_at: null, updated_at: row.updated_at }, { deleted: true })
  return getArticle(db, id)
}
