import { EtabliError } from '@/lib/domain/errors'
import type { EffortAnswer, EffortArticle } from '@/lib/domain/effort'
import { plainText } from '@/lib/domain/inline-content'
import { wordDistance } from '@/lib/review/word-distance'
import type { Database } from '../db/schema'
import { authorize } from '../policies/authorize'
import type { Session } from '../session'
import { getDeskSettings } from './get-desk-settings'
import { listFirstDrafts } from './list-first-drafts'

const mostDays = 30
const mostArticles = 20

/** The row of `workspace` that says whether a member's effort is measured. */
export function measureKey(memberId: string): string {
  return `effort ${memberId}`
}

/** Whether a member's effort is measured: yes, unless they said no. */
export async function isMeasured(db: Database, memberId: string): Promise<boolean> {
  const row = await db
    .selectFrom('workspace')
    .select('value')
    .where('key', '=', measureKey(memberId))
    .executeTakeFirst()
  return row?.value !== 'off'
}

/**
 * How long somebody was in segments, and what came of it. One's own is everybody's to see; another one's needs a role that
 * may, and a workspace that shares it. Throws `not-allowed`.
 */
export async function getEffort(
  db: Database,
  session: Session,
  memberId: string = session.author,
): Promise<EffortAnswer> {
  const { effortShared: shared } = await getDeskSettings(db)
  if (memberId !== session.author) {
    authorize(session, 'effort.inspect')
    if (!shared) throw new EtabliError('not-allowed', { operation: 'effort.inspect', role: session.role })
  }
  const days = await db
    .selectFrom('effort')
    .select(({ fn }) => ['day', fn.sum<number>('milliseconds').as('milliseconds')])
    .where('member_id', '=', memberId)
    .groupBy('day')
    .orderBy('day', 'desc')
    .limit(mostDays)
    .execute()
  const articles = await db
    .selectFrom('effort')
    .innerJoin('article', 'article.id', 'effort.article_id')
    .select(({ fn }) => [
      'article.id',
      'article.title',
      fn.sum<number>('effort.milliseconds').as('milliseconds'),
      fn.max('effort.day').as('day'),
    ])
    .where('effort.member_id', '=', memberId)
    .where('article.deleted_at', 'is', null)
    .groupBy(['article.id', 'article.title'])
    .orderBy('day', 'desc')
    .orderBy('article.id')
    .limit(mostArticles)
    .execute()
  const measured: EffortArticle[] = []
  for (const { id, title, milliseconds } of articles)
    measured.push({
      ...{ articleId: id, title, milliseconds: Number(milliseconds) },
      ...(await workOf(db, id, memberId)),
    })
  return {
    ...{ memberId, shared, measured: await isMeasured(db, memberId), articles: measured },
    days: days.map(({ day, milliseconds }) => ({ day, milliseconds: Number(milliseconds) })).reverse(),
  }
}

/** The words of an article that are a member's, and how far they are from the first drafts; long segments weigh more. */
async function workOf(
  db: Database,
  articleId: string,
  memberId: string,
): Promise<Pick<EffortArticle, 'words' | 'distance'>> {
  const rows = await db
    .selectFrom('segment')
    .select(['id', 'target', 'target_words', 'words_by'])
    .where('article_id', '=', articleId)
    .where('words_by', 'like', `%"${memberId}"%`)
    .execute()
  const drafts = await listFirstDrafts(db, articleId)
  let words = 0
  let moved = 0
  let compared = 0
  for (const row of rows) {
    words += row.target_words
    const draft = drafts.get(row.id)
    if (draft === undefined || row.target_words === 0) continue
    compared += row.target_words
    moved += row.target_words * wordDistance(draft, plainText(JSON.parse(row.target)))
  }
  return { words, distance: compared === 0 ? null : moved / compared }
}
