import type { Article } from '@/lib/domain/article'
import { EtabliError } from '@/lib/domain/errors'
import type { Database } from '../db/schema'
import { withProgress } from './list-articles'

/** The article with that id; throws `article-not-found`, also where it is deleted. */
export async function getArticle(db: Database, id: string): Promise<Article> {
  const rows = await db
    .selectFrom('article')
    .selectAll()
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .execute()
  const [article] = await withProgress(db, rows)
  if (!article) throw new EtabliError('article-not-found')
  return article
}
