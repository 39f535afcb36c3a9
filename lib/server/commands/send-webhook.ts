import { EtabliError } from '@/lib/domain/errors'
import type { Database } from '../db/schema'
import { authorize } from '../policies/authorize'
import type { Session } from '../session'
import { findWebhook, queueDelivery } from '../webhook/queue-delivery'

/**
 * Sends a message that was given up, or that waits for its next attempt, again at once; without an id, one that tries the
 * webhook out. Throws `not-allowed`, and `not-found` where there is no webhook or no such message that has not arrived.
 */
export async function sendWebhook(db: Database, session: Session, id?: string): Promise<void> {
  authorize(session, 'workspace.configure')
  await db.transaction().execute(async (trx) => {
    if (!(await findWebhook(trx))) throw new EtabliError('not-found')
    if (id === undefined) return queueDelivery(trx, session, 'webhook.test', null, {})
    const { numUpdatedRows } = await trx
      .updateTable('webhook_delivery')
      .set({ next_at: Date.now(), attempts: 0 })
      .where('id', '=', id)
      .where('delivered_at', 'is', null)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) throw new EtabliError('not-found')
  })
}
