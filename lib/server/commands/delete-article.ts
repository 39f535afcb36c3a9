import type { Article } from '@/lib/domain/article'
import type { Database } from '../db/schema'
import { getArticle } from '../queries/get-article'
import { updateArticle } from './update-article'

/** Takes an article out of the library; nothing of it goes. The article as it was. Throws `article-not-found`. */
export async function deleteArticle(db: Database, id: string): Promise<Article> {
  const article = await getArticle(db, id)
  await updateArticle(db, id, { deleted_at: Date.now(), updated_at: article.updatedAt })
  return article
}
