import type { TermsAnswer } from '@/lib/domain/answers'
import { EtabliError } from '@/lib/domain/errors'
import { getTermRevision } from '../db/count-term-revision'
import type { Database } from '../db/schema'
import { listArticleTerms } from './list-article-terms'
import { getProject } from './list-projects'
import { countTermEntries, listTermEntries } from './list-term-entries'

export type TermsQuery = {
  /** `workspace` or a project's id; all where it is not given. */
  project?: string | undefined
  /** The article that the entries are to hold in; not together with the others. */
  article?: string | undefined
  search?: string | undefined
  offset: number
  limit: number
}

/** A page of entries and how many there are. Throws `article-not-found`, `project-not-found` and `bad-request`. */
export async function listTerms(
  db: Database,
  { project, article, search, offset, limit }: TermsQuery,
): Promise<TermsAnswer> {
  const revision = await getTermRevision(db)
  if (article !== undefined) {
    if (project !== undefined || search !== undefined)
      throw new EtabliError('bad-request', { path: 'article' })
    const terms = await listArticleTerms(db, article)
    return { terms: terms.slice(offset, offset + limit), total: terms.length, revision }
  }
  if (project !== undefined && project !== 'workspace') await getProject(db, project)
  const projectId = project === 'workspace' ? null : project
  return {
    terms: await listTermEntries(db, { projectId, search, offset, limit }),
    total: await countTermEntries(db, { projectId, search }),
    revision,
  }
}
