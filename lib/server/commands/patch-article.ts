import type { Article, ArticlePatch } from '@/lib/domain/article'
import type { Database } from '../db/schema'
import { getArticle } from '../queries/get-article'
import { deleteArticle } from './delete-article'
import { renameArticle } from './rename-article'
import { restoreArticle } from './restore-article'
import { setArticleHouseStyle } from './set-article-house-style'

/** Several changes of an article as a whole, all or none. Throws `article-not-found` and `house-style-not-found`. */
export async function patchArticle(db: Database, id: string, patch: ArticlePatch): Promise<Article> {
  return db.transaction().execute(async (trx) => {
    if (patch.deleted === false) await restoreArticle(trx, id)
    if (patch.title !== undefined) await renameArticle(trx, id, patch.title)
    if (patch.houseStyleId !== undefined) await setArticleHouseStyle(trx, id, patch.houseStyleId)
    return patch.deleted ? deleteArticle(trx, id) : getArticle(trx, id)
  })
}
