import type { WebhookAnswer, WebhookType } from '@/lib/domain/webhook'
import type { Database } from '../db/schema'
import { authorize } from '../policies/authorize'
import type { Session } from '../session'
import { findWebhook } from '../webhook/queue-delivery'

/** Where another program is told what happens, with the secret, and the last fifty messages. Throws `not-allowed`. */
export async function getWebhook(db: Database, session: Session): Promise<WebhookAnswer> {
  authorize(session, 'workspace.configure')
  const rows = await db.selectFrom('webhook_delivery').selectAll().orderBy('id', 'desc').limit(50).execute()
  return {
    webhook: await findWebhook(db),
    deliveries: rows.map((row) => ({
      ...{ id: row.id, at: row.at, type: row.type as WebhookType, attempts: row.attempts },
      ...{ nextAt: row.next_at, deliveredAt: row.delivered_at },
      ...{ lastStatus: row.last_status, lastError: row.last_error },
    })),
  }
}
