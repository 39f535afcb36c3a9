import { EtabliError } from '@/lib/domain/errors'
import { recordAudit } from '../audit/record-audit'
import type { Database } from '../db/schema'
import { authorize } from '../policies/authorize'
import type { Session } from '../session'
import { webhookKey } from '../webhook/queue-delivery'

/** No other program is told any more; what is still on its way is given up. Throws `not-allowed` and `not-found`. */
export async function removeWebhook(db: Database, session: Session): Promise<void> {
  authorize(session, 'workspace.configure')
  await db.transaction().execute(async (trx) => {
    const { numDeletedRows } = await trx
      .deleteFrom('workspace')
      .where('key', '=', webhookKey)
      .executeTakeFirstOrThrow()
    if (numDeletedRows === 0n) throw new EtabliError('not-found')
    await trx
      .updateTable('webhook_delivery')
      .set({ next_at: null })
      .where('next_at', 'is not', null)
      .execute()
    await recordAudit(trx, session, { action: 'workspace.change', details: { webhook: null } })
  })
}
