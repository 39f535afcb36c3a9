import type { Article } from '@/lib/domain/article'
import type { DatabaseTransaction } from '../db/schema'
import { getArticle } from '../queries/get-article'
import { holdProject } from './hold-project'
import { updateArticle } from './update-article'

/** Puts an article into a project, or with null into none. Throws `article-not-found` and `project-not-found`. */
export async function setArticleProject(
  trx: DatabaseTransaction,
  id: string,
  projectId: string | null,
): Promise<Article> {
  await holdProject(trx, projectId)
  await updateArticle(trx, id, { project_id: projectId })
  return getArticle(trx, id)
}
