import type { Article } from '@/lib/domain/article'
import type { DatabaseTransaction } from '../db/schema'
import { authorize } from '../policies/authorize'
import { getArticle } from '../queries/get-article'
import type { Session } from '../session'
import { asksFourEyes } from './ensure-four-eyes'
import { holdProject } from './hold-project'
import { updateArticle } from './update-article'

/**
 * Puts an article into a project, or with null into none. One that asks for four eyes lets it go only to who may manage
 * projects, for else that would be a way round. Throws `not-allowed`, `article-not-found` and `project-not-found`.
 */
export async function setArticleProject(
  trx: DatabaseTransaction,
  session: Session,
  id: string,
  projectId: string | null,
): Promise<Article> {
  const now = await getArticle(trx, id)
  if (now.projectId !== projectId && (await asksFourEyes(trx, now.projectId)))
    authorize(session, 'project.manage')
  await holdProject(trx, projectId)
  await updateArticle(trx, id, { project_id: projectId })
  return getArticle(trx, id)
}
