import type { ArticlePatch } from '@/lib/domain/article'
import { EtabliError } from '@/lib/domain/errors'
import type { DatabaseTransaction } from '../db/schema'
import { updateArticle } from './update-article'

/** Says who is to translate and review an article, and until when. Throws `article-not-found`, and `member-not-found` for somebody who is not there. */
export async function assignArticle(
  trx: DatabaseTransaction,
  id: string,
  { translatorId, reviewerId, dueAt }: Pick<ArticlePatch, 'translatorId' | 'reviewerId' | 'dueAt'>,
): Promise<void> {
  for (const memberId of [translatorId, reviewerId]) if (memberId) await ensureMember(trx, memberId)
  await updateArticle(trx, id, {
    ...(translatorId === undefined ? {} : { translator_id: translatorId }),
    ...(reviewerId === undefined ? {} : { reviewer_id: reviewerId }),
    ...(dueAt === undefined ? {} : { due_at: dueAt }),
  })
}

/** Throws `member-not-found` for somebody who is not there. */
export async function ensureMember(trx: DatabaseTransaction, id: string): Promise<void> {
  const row = await trx
    .selectFrom('member')
    .select('id')
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new EtabliError('member-not-found')
}
