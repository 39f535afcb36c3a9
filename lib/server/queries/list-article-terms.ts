import type { TermRecord } from '@/lib/domain/term-entry'
import type { Database } from '../db/schema'
import { getArticle } from './get-article'
import { getTermScope } from './get-term-scope'

/** The entries that hold in an article: its project's before the workspace's. Throws `article-not-found`. */
export async function listArticleTerms(db: Database, articleId: string): Promise<TermRecord[]> {
  const { projectId } = await getArticle(db, articleId)
  return [...(await getTermScope(db, projectId)).terms]
}
