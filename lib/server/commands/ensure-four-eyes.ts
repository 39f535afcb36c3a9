import { EtabliError } from '@/lib/domain/errors'
import type { Segment } from '@/lib/domain/segment'
import type { DatabaseTransaction } from '../db/schema'
import type { ChangeContext } from './change-context'

/** Throws `four-eyes` where the project asks that nobody approve their own words, and some of these are this person's. */
export async function ensureFourEyes(
  { trx, session, articleId }: Pick<ChangeContext, 'trx' | 'session' | 'articleId'>,
  { wordsBy }: Pick<Segment, 'wordsBy'>,
): Promise<void> {
  if (!wordsBy.includes(session.author)) return
  const project = await trx
    .selectFrom('article')
    .innerJoin('project', 'project.id', 'article.project_id')
    .select('project.four_eyes')
    .where('article.id', '=', articleId)
    .executeTakeFirst()
  if (project?.four_eyes === 1) throw new EtabliError('four-eyes')
}

/** Whether a project asks that nobody approve their own words; no project asks nothing. */
export async function asksFourEyes(trx: DatabaseTransaction, projectId: string | null): Promise<boolean> {
  const project = await trx
    .selectFrom('project')
    .select('four_eyes')
    .where('id', '=', projectId ?? '')
    .executeTakeFirst()
  return project?.four_eyes === 1
}
