import type { AuditDetails } from '@/lib/domain/audit'
import type { Article, ArticlePatch } from '@/lib/domain/article'
import type { Database } from '../db/schema'
import { tellAssigned } from '../notices/tell-desk'
import { authorize } from '../policies/authorize'
import { getArticle } from '../queries/get-article'
import type { Session } from '../session'
import { assignArticle } from './assign-article'
import { deleteArticle } from './delete-article'
import { renameArticle } from './rename-article'
import { restoreArticle } from './restore-article'
import { setArticleHouseStyle } from './set-article-house-style'
import { setArticleProject } from './set-article-project'
import { recordAudit, type AuditNote } from '../audit/record-audit'

/** Several changes of an article as a whole, all or none. Throws `not-allowed`, `article-not-found`, `house-style-not-found`, `project-not-found` and `member-not-found`. */
export async function patchArticle(
  db: Database,
  session: Session,
  id: string,
  patch: ArticlePatch,
): Promise<Article> {
  const { deleted, ...parts } = patch
  if (deleted !== undefined) authorize(session, 'article.delete')
  const { translatorId, reviewerId, dueAt, ...own } = parts
  const assigns = [translatorId, reviewerId, dueAt].some((part) => part !== undefined)
  if (assigns) authorize(session, 'article.assign')
  if ((!assigns && deleted === undefined) || Object.keys(own).length > 0) authorize(session, 'article.change')
  return db.transaction().execute(async (trx) => {
    if (patch.deleted === false) await restoreArticle(trx, id)
    if (patch.title !== undefined) await renameArticle(trx, id, patch.title)
    if (patch.houseStyleId !== undefined) await setArticleHouseStyle(trx, id, patch.houseStyleId)
    if (patch.projectId !== undefined) await setArticleProject(trx, session, id, patch.projectId)
    if (assigns) {
      const before = await getArticle(trx, id)
      await assignArticle(trx, id, { translatorId, reviewerId, dueAt })
      await tellAssigned(trx, session, id, before, { translatorId, reviewerId, dueAt })
    }
    const article = patch.deleted ? await deleteArticle(trx, id) : await getArticle(trx, id)
    await recordAudit(trx, session, ...notesOf(id, patch))
    return article
  })
}

function notesOf(
  id: string,
  { deleted, translatorId, reviewerId, dueAt, ...own }: ArticlePatch,
): AuditNote[] {
  const said = (details: Record<string, string | number | null | undefined>): AuditDetails =>
    Object.fromEntries(
      Object.entries(details).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    )
  const parts = [
    ['article.change', said(own)],
    ['article.assign', said({ translatorId, reviewerId, dueAt })],
  ] as const
  return [
    ...(deleted === undefined
      ? []
      : [{ action: deleted ? 'article.delete' : 'article.restore', subject: id } as const]),
    ...parts
      .filter(([, details]) => Object.keys(details).length > 0)
      .map(([action, details]) => ({ action, subject: id, details })),
  ]
}
