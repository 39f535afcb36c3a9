import type { TermRecord } from '@/lib/domain/term-entry'
import { entriesInScope } from '@/lib/termbase/scope'
import type { Database } from '../db/schema'
import { getArticle } from './get-article'
import { listTermEntries } from './list-term-entries'

/** The entries that hold in an article: its project's before the workspace's. Throws `article-not-found`. */
export async function listArticleTerms(db: Database, articleId: string): Promise<TermRecord[]> {
  const { projectId } = await getArticle(db, articleId)
  const workspace = await listTermEntries(db, { projectId: null })
  return projectId === null ? workspace : entriesInScope(workspace, await listTermEntries(db, { projectId }))
}
