import { EtabliError } from '@/lib/domain/errors'
import { plainText } from '@/lib/domain/inline-content'
import type { AuditAction } from '@/lib/domain/audit'
import type { RemarkChange, RemarksAnswer } from '@/lib/domain/remark'
import { placeQuote } from '@/lib/review/map-anchor'
import { recordAudit } from '../audit/record-audit'
import { getBus } from '../bus'
import type { Database } from '../db/schema'
import { segmentFromRow, selectSegments } from '../db/segment-row'
import { tellCommented } from '../notices/tell-desk'
import { authorize, may } from '../policies/authorize'
import { listRemarks } from '../queries/list-remarks'
import type { Session } from '../session'
import { lockArticle } from './change-context'
import type { ChangeContext } from './change-context'

type RemarkOf<Type extends RemarkChange['type']> = Extract<RemarkChange, { type: Type }>
type RemarkContext = Pick<ChangeContext, 'trx' | 'session' | 'articleId' | 'revision' | 'now'>

const actions = {
  'open-thread': 'comment.write',
  comment: 'comment.write',
  'edit-comment': 'comment.edit',
  'delete-comment': 'comment.delete',
  mark: 'annotation.mark',
  unmark: 'annotation.remove',
} as const satisfies Partial<Record<RemarkChange['type'], AuditAction>>

/**
 * Does what a person says of words, whole or not at all: comments with their threads, issues of quality. What has been done
 * already (its id is known, or it is so) changes nothing; the answer holds what changed. Throws `not-allowed`, also for
 * another one's comment, `article-not-found`, `segment-not-found`, `remark-not-found`.
 */
export async function applyRemark(
  db: Database,
  session: Session,
  articleId: string,
  change: RemarkChange,
): Promise<RemarksAnswer> {
  const marks = change.type === 'mark' || change.type === 'unmark'
  authorize(session, marks ? 'annotation.mark' : 'comment.write')
  let revision = 0
  const answer = await db.transaction().execute(async (trx) => {
    revision = (await lockArticle(trx, articleId)).revision
    const context = { trx, session, articleId, revision, now: Date.now() }
    const subject = await dispatch(context, change)
    if (subject !== null) {
      const action =
        change.type === 'resolve'
          ? change.resolved
            ? 'comment.resolve'
            : 'comment.reopen'
          : actions[change.type]
      await recordAudit(trx, session, { action, subject, details: { articleId } })
    }
    return listRemarks(trx, articleId, { since: revision - 1 })
  })
  getBus().publish({ topic: 'changed', articleId, revision })
  return answer
}

/** The id of what the change was done to; null where there was nothing left to do. */
function dispatch(context: RemarkContext, change: RemarkChange): Promise<string | null> {
  switch (change.type) {
    case 'open-thread':
      return openThread(context, change)
    case 'comment':
      return comment(context, change)
    case 'edit-comment':
      return editComment(context, change)
    case 'delete-comment':
      return deleteComment(context, change)
    case 'resolve':
      return resolveThread(context, change)
    case 'mark':
      return mark(context, change)
    case 'unmark':
      return unmark(context, change)
  }
}

/** Where words stand now that their writer saw at an anchor; a place that is not found is the segment as a whole, with the quote. */
async function placeOf(
  { trx, articleId }: RemarkContext,
  { segmentId, anchor, quote }: Pick<RemarkOf<'mark'>, 'segmentId' | 'anchor' | 'quote'>,
  side: 'source' | 'target',
) {
  const row = await selectSegments(trx)
    .where('segment.id', '=', segmentId)
    .where('segment.article_id', '=', articleId)
    .executeTakeFirst()
  if (!row) throw new EtabliError('segment-not-found')
  const segment = segmentFromRow(row)
  const found = anchor && placeQuote(plainText(segment[side]), quote, anchor)
  return {
    segment,
    columns: { start: found?.from ?? null, end: found?.to ?? null, quote: anchor ? quote : '' },
  }
}

async function isKnown({ trx }: RemarkContext, table: 'thread' | 'comment' | 'annotation', id: string) {
  return Boolean(await trx.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst())
}

async function openThread(context: RemarkContext, change: RemarkOf<'open-thread'>): Promise<string | null> {
  const { trx, session, articleId, revision, now } = context
  const { threadId, commentId, side, body } = change
  if ((await isKnown(context, 'thread', threadId)) || (await isKnown(context, 'comment', commentId)))
    return null
  const { segment, columns } = await placeOf(context, change, side)
  await trx
    .insertInto('thread')
    .values({
      ...{ id: threadId, article_id: articleId, segment_id: segment.id, side, ...columns },
      ...{ created_by: session.author, created_at: now, resolved_by: null, resolved_at: null, revision },
    })
    .execute()
  await insertComment(context, threadId, commentId, body)
  await tellCommented(trx, session, articleId, { segment, threadId, body })
  return commentId
}

async function comment(
  context: RemarkContext,
  { threadId, commentId, body }: RemarkOf<'comment'>,
): Promise<string | null> {
  const { trx, session, articleId } = context
  if (await isKnown(context, 'comment', commentId)) return null
  const thread = await touchThread(context, threadId)
  const row = await selectSegments(trx).where('segment.id', '=', thread.segment_id).executeTakeFirst()
  await insertComment(context, threadId, commentId, body)
  const segment = row ? segmentFromRow(row) : { id: thread.segment_id, wordsBy: [] }
  await tellCommented(trx, session, articleId, { segment, threadId, body })
  return commentId
}

async function insertComment(
  { trx, session, now }: RemarkContext,
  threadId: string,
  id: string,
  body: string,
): Promise<void> {
  await trx
    .insertInto('comment')
    .values({
      ...{ id, thread_id: threadId, author: session.author, at: now, body },
      ...{ edited_at: null, deleted_at: null },
    })
    .execute()
}

/** A thread of the article, told to all who look at it. */
async function touchThread({ trx, articleId, revision }: RemarkContext, id: string) {
  const thread = await trx
    .updateTable('thread')
    .set({ revision })
    .where('id', '=', id)
    .where('article_id', '=', articleId)
    .returningAll()
    .executeTakeFirst()
  if (!thread) throw new EtabliError('remark-not-found')
  return thread
}

async function findComment(context: RemarkContext, id: string) {
  const found = await context.trx
    .selectFrom('comment')
    .innerJoin('thread', 'thread.id', 'comment.thread_id')
    .selectAll('comment')
    .where('comment.id', '=', id)
    .where('thread.article_id', '=', context.articleId)
    .executeTakeFirst()
  if (!found) throw new EtabliError('remark-not-found')
  return found
}

async function editComment(
  context: RemarkContext,
  { commentId, body }: RemarkOf<'edit-comment'>,
): Promise<string | null> {
  const { trx, session, now } = context
  const known = await findComment(context, commentId)
  if (known.author !== session.author)
    throw new EtabliError('not-allowed', { operation: 'comment.edit', role: session.role })
  if (known.deleted_at !== null) throw new EtabliError('remark-not-found')
  if (known.body === body) return null
  await trx.updateTable('comment').set({ body, edited_at: now }).where('id', '=', commentId).execute()
  await touchThread(context, known.thread_id)
  return commentId
}

async function deleteComment(
  context: RemarkContext,
  { commentId }: RemarkOf<'delete-comment'>,
): Promise<string | null> {
  const { trx, session, now } = context
  const known = await findComment(context, commentId)
  if (known.author !== session.author && !may(session.role, 'comment.moderate'))
    throw new EtabliError('not-allowed', { operation: 'comment.moderate', role: session.role })
  if (known.deleted_at !== null) return null
  await trx.updateTable('comment').set({ deleted_at: now }).where('id', '=', commentId).execute()
  await touchThread(context, known.thread_id)
  return commentId
}

async function resolveThread(
  context: RemarkContext,
  { threadId, resolved }: RemarkOf<'resolve'>,
): Promise<string | null> {
  const { trx, session, now } = context
  const thread = await touchThread(context, threadId)
  if ((thread.resolved_at !== null) === resolved) return null
  await trx
    .updateTable('thread')
    .set(
      resolved ? { resolved_at: now, resolved_by: session.author } : { resolved_at: null, resolved_by: null },
    )
    .where('id', '=', threadId)
    .execute()
  return threadId
}

async function mark(context: RemarkContext, change: RemarkOf<'mark'>): Promise<string | null> {
  const { trx, session, articleId, revision, now } = context
  const { annotationId, category, severity, note } = change
  if (await isKnown(context, 'annotation', annotationId)) return null
  const { segment, columns } = await placeOf(context, change, 'target')
  await trx
    .insertInto('annotation')
    .values({
      ...{ id: annotationId, article_id: articleId, segment_id: segment.id, ...columns },
      ...{ category, severity, note, author: session.author, at: now, deleted_at: null, revision },
    })
    .execute()
  return annotationId
}

async function unmark(
  { trx, articleId, revision, now }: RemarkContext,
  { annotationId }: RemarkOf<'unmark'>,
): Promise<string | null> {
  const known = await trx
    .selectFrom('annotation')
    .select('deleted_at')
    .where('id', '=', annotationId)
    .where('article_id', '=', articleId)
    .executeTakeFirst()
  if (!known) throw new EtabliError('remark-not-found')
  if (known.deleted_at !== null) return null
  await trx
    .updateTable('annotation')
    .set({ deleted_at: now, revision })
    .where('id', '=', annotationId)
    .execute()
  return annotationId
}
