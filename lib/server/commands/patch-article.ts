import type { Article, ArticlePatch } from '@/lib/domain/article'
import type { Database } from '../db/schema'
import { getArticle } from '../queries/get-article'
import { deleteArticle } from './delete-article'
import { renameArticle } from './rename-article'
import { restoreArticle } from './restore-article'
import { setArticleHouseStyle } from './set-article-house-style'
import { setArticleProject } from './set-article-project'

/** Several changes of an article as a whole, all or none. Throws `article-not-found`, `house-style-not-found` and `project-not-found`. */
export async function patchArticle(db: Database, id: string, patch: ArticlePatch): Promise<Article> {
  return db.transaction().execute(async (trx) => {
    if (patch.deleted === false) await restoreArticle(trx, id)
    if (patch.title !== undefined) await renameArticle(trx, id, patch.title)
    if (patch.houseStyleId !== undefined) await setArticleHouseStyle(trx, id, patch.houseStyleId)
    if (patch.projectId !== undefined) await setArticleProject(trx, id, patch.projectId)
    return patch.deleted ? deleteArticle(trx, id) : getArticle(trx, id)
  })
}
