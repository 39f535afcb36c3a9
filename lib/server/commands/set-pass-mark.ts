import { recordAudit } from '../audit/record-audit'
import type { Database } from '../db/schema'
import { authorize } from '../policies/authorize'
import type { Session } from '../session'
import { updateArticle } from './update-article'

/** Says how many penalty points per 1,000 words an article may have at most; null for the usual. Throws `not-allowed` and `article-not-found`. */
export async function setPassMark(
  db: Database,
  session: Session,
  articleId: string,
  passMark: number | null,
): Promise<void> {
  authorize(session, 'annotation.mark')
  await db.transaction().execute(async (trx) => {
    await updateArticle(trx, articleId, { pass_mark: passMark })
    await recordAudit(trx, session, { action: 'article.change', subject: articleId, details: { passMark } })
  })
}
