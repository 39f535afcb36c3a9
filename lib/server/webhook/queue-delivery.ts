import type { Webhook, WebhookType } from '@/lib/domain/webhook'
import { orderedId } from '../db/ordered-id'
import type { Database, DatabaseTransaction } from '../db/schema'
import type { Session } from '../session'

/** The row of `workspace` that holds the webhook. */
export const webhookKey = 'webhook'

/** The workspace's webhook; null where there is none. */
export async function findWebhook(db: Database): Promise<Webhook | null> {
  const row = await db
    .selectFrom('workspace')
    .select('value')
    .where('key', '=', webhookKey)
    .executeTakeFirst()
  return row ? (JSON.parse(row.value) as Webhook) : null
}

/**
 * Puts a message to the webhook, if there is one, beside what it tells of: both are kept or neither. The body is
 * `{type, timestamp, data}` as Standard Webhooks has it, with the article and who did it in its data.
 */
export async function queueDelivery(
  trx: DatabaseTransaction,
  { author }: Pick<Session, 'author'>,
  type: WebhookType,
  articleId: string | null,
  data: Record<string, unknown>,
): Promise<void> {
  if (!(await findWebhook(trx))) return
  const now = Date.now()
  const article =
    articleId === null
      ? undefined
      : await trx.selectFrom('article').select('title').where('id', '=', articleId).executeTakeFirst()
  const member = await trx.selectFrom('member').select('name').where('id', '=', author).executeTakeFirst()
  const payload = {
    type,
    timestamp: new Date(now).toISOString(),
    data: {
      ...(articleId === null ? {} : { articleId, articleTitle: article?.title ?? '' }),
      by: { id: author, name: member?.name ?? '' },
      ...data,
    },
  }
  await trx
    .insertInto('webhook_delivery')
    .values({
      ...{ id: orderedId(), at: now, type, payload: JSON.stringify(payload), attempts: 0, next_at: now },
      ...{ delivered_at: null, last_status: null, last_error: null },
    })
    .execute()
}
