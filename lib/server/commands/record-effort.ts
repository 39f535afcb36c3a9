import { EtabliError } from '@/lib/domain/errors'
import { longestReport, type EffortReport } from '@/lib/domain/effort'
import type { Database } from '../db/schema'
import { authorize } from '../policies/authorize'
import { isMeasured } from '../queries/get-effort'
import type { Session } from '../session'

/** What a report may tell of beyond the time since the last one, in milliseconds: clocks differ, and a first one has none before it. */
const leeway = 60_000
/** How long reports are remembered, so that one that arrives again counts once. */
const memory = 48 * 60 * 60_000
/** Days are told apart where the person is: that may be a day off from here. */
const farthestDay = 36 * 60 * 60_000

/**
 * Adds how long somebody was in segments. Nobody can have been there for longer than since their last report; more is cut
 * down. Of who does not want it nothing is kept. Throws `not-allowed`, `article-not-found`, and `bad-request` for a day that is
 * not today.
 */
export async function recordEffort(
  db: Database,
  session: Session,
  articleId: string,
  { id, day, segments }: EffortReport,
): Promise<void> {
  authorize(session, 'segment.edit')
  const now = Date.now()
  if (Math.abs(Date.parse(day) + 12 * 60 * 60_000 - now) > farthestDay)
    throw new EtabliError('bad-request', { path: 'day' })
  await db.transaction().execute(async (trx) => {
    const memberId = session.author
    const article = await trx
      .selectFrom('article')
      .select('id')
      .where('id', '=', articleId)
      .executeTakeFirst()
    if (!article) throw new EtabliError('article-not-found')
    if (!(await isMeasured(trx, memberId))) return
    const { last } = await trx
      .selectFrom('effort_report')
      .select(({ fn }) => fn.max('at').as('last'))
      .where('member_id', '=', memberId)
      .executeTakeFirstOrThrow()
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('effort_report')
      .values({ id, member_id: memberId, at: now })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirstOrThrow()
    if (!numInsertedOrUpdatedRows) return
    const possible = Math.min(longestReport, last ? now - Number(last) + leeway : longestReport)
    const told = segments.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
    const share = Math.min(1, possible / told)
    for (const { segmentId, milliseconds } of segments) {
      const added = Math.floor(milliseconds * share)
      await trx
        .insertInto('effort')
        .values({
          ...{ id: `${memberId}/${segmentId}/${day}`, member_id: memberId, article_id: articleId },
          ...{ segment_id: segmentId, day, milliseconds: added },
        })
        .onConflict((conflict) =>
          conflict
            .column('id')
            .doUpdateSet(({ eb, ref }) => ({ milliseconds: eb(ref('effort.milliseconds'), '+', added) })),
        )
        .execute()
    }
    await trx
      .deleteFrom('effort_report')
      .where('member_id', '=', memberId)
      .where('at', '<', now - memory)
      .execute()
  })
}
