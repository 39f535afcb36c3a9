import type { NoticeKind } from '@/lib/domain/notice'
import { findMentions } from '@/lib/review/find-mentions'
import { orderedId } from '../db/ordered-id'
import type { DatabaseTransaction } from '../db/schema'
import type { Session } from '../session'
import { queueDelivery } from '../webhook/queue-delivery'

type Place = { articleId: string; segmentId?: string | undefined }

/** The longest part of a reason or comment that a notice repeats, in UTF-16 units. */
const longestText = 300

/**
 * Tells members something, in the transaction that does it: not those who did it themselves, nor those who have left.
 * Where one who has not looked yet is told of the same article again, `gathered` raises the number of the notice there is.
 */
export async function notify(
  trx: DatabaseTransaction,
  { author }: Pick<Session, 'author'>,
  memberIds: Iterable<string>,
  note: Place & { kind: NoticeKind; text?: string; count?: number; gathered?: boolean },
): Promise<void> {
  const wanted = [...new Set(memberIds)].filter((id) => id !== author)
  if (wanted.length === 0) return
  const present = await trx
    .selectFrom('member')
    .select('id')
    .where('id', 'in', wanted)
    .where('removed_at', 'is', null)
    .execute()
  const { kind, articleId, segmentId = null, text = '', count = 1, gathered = false } = note
  const now = Date.now()
  for (const { id: memberId } of present) {
    if (gathered) {
      const { numUpdatedRows } = await trx
        .updateTable('notice')
        .set(({ eb }) => ({ at: now, author, count: eb('count', '+', count) }))
        .where('member_id', '=', memberId)
        .where('kind', '=', kind)
        .where('article_id', '=', articleId)
        .where('read_at', 'is', null)
        .executeTakeFirstOrThrow()
      if (numUpdatedRows > 0n) continue
    }
    await trx
      .insertInto('notice')
      .values({
        ...{ id: orderedId(), member_id: memberId, kind, at: now, author, article_id: articleId },
        ...{
          segment_id: gathered ? null : segmentId,
          text: text.slice(0, longestText),
          count,
          read_at: null,
        },
      })
      .execute()
  }
}

/** The people whose words a segment holds; where nobody has written any, who is to translate the article. */
async function writersOf(
  trx: DatabaseTransaction,
  articleId: string,
  wordsBy: readonly string[],
): Promise<string[]> {
  if (wordsBy.length > 0) return [...wordsBy]
  const row = await trx
    .selectFrom('article')
    .select('translator_id')
    .where('id', '=', articleId)
    .executeTakeFirst()
  return row?.translator_id ? [row.translator_id] : []
}

/** A segment came back: its writers hear why. */
export async function tellSentBack(
  trx: DatabaseTransaction,
  session: Session,
  articleId: string,
  segment: { id: string; wordsBy: readonly string[] },
  reason: string,
): Promise<void> {
  const writers = await writersOf(trx, articleId, segment.wordsBy)
  await notify(trx, session, writers, { kind: 'sent-back', articleId, segmentId: segment.id, text: reason })
  await queueDelivery(trx, session, 'segment.sent-back', articleId, { segmentId: segment.id, reason })
}

/** Segments were approved: their writers hear how many, and another program once nothing of the article is left. */
export async function tellApproved(
  trx: DatabaseTransaction,
  session: Session,
  articleId: string,
  segments: readonly { wordsBy: readonly string[] }[],
): Promise<void> {
  if (segments.length === 0) return
  const counts = new Map<string, number>()
  for (const { wordsBy } of segments) for (const id of wordsBy) counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const [id, count] of counts)
    await notify(trx, session, [id], { kind: 'approved', articleId, count, gathered: true })
  const left = await trx
    .selectFrom('segment')
    .select('id')
    .where('article_id', '=', articleId)
    .where('state', '!=', 'approved')
    .limit(1)
    .executeTakeFirst()
  if (!left) await queueDelivery(trx, session, 'article.approved', articleId, {})
}

export type Assignment = {
  translatorId?: string | null | undefined
  reviewerId?: string | null | undefined
  dueAt?: number | null | undefined
}

/** An article was given to people: those who are new to it hear so. */
export async function tellAssigned(
  trx: DatabaseTransaction,
  session: Session,
  articleId: string,
  before: Assignment,
  { translatorId, reviewerId, dueAt }: Assignment,
): Promise<void> {
  const fresh = [
    ...(translatorId && translatorId !== before.translatorId ? [translatorId] : []),
    ...(reviewerId && reviewerId !== before.reviewerId ? [reviewerId] : []),
  ]
  await notify(trx, session, fresh, { kind: 'assigned', articleId })
  const data = { translatorId, reviewerId, dueAt }
  if (Object.values(data).some((part) => part !== undefined))
    await queueDelivery(trx, session, 'article.assigned', articleId, data)
}

/** Somebody commented: those whom they mention hear so, and the segment's writers and who has spoken in the thread before. */
export async function tellCommented(
  trx: DatabaseTransaction,
  session: Session,
  articleId: string,
  {
    segment,
    threadId,
    body,
  }: { segment: { id: string; wordsBy: readonly string[] }; threadId: string; body: string },
): Promise<void> {
  const members = await trx
    .selectFrom('member')
    .select(['id', 'name'])
    .where('removed_at', 'is', null)
    .execute()
  const mentioned = new Set(findMentions(body, members).map(({ id }) => id))
  const spoke = await trx.selectFrom('comment').select('author').where('thread_id', '=', threadId).execute()
  const others = [...(await writersOf(trx, articleId, segment.wordsBy)), ...spoke.map(({ author }) => author)]
  const place = { articleId, segmentId: segment.id, text: body }
  await notify(trx, session, mentioned, { kind: 'mentioned', ...place })
  await notify(
    trx,
    session,
    others.filter((id) => !mentioned.has(id)),
    { kind: 'commented', ...place },
  )
  await queueDelivery(trx, session, 'comment.created', articleId, { segmentId: segment.id, threadId, body })
}
