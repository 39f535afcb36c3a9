import type { NewWebhook, Webhook } from '@/lib/domain/webhook'
import { recordAudit } from '../audit/record-audit'
import type { Database } from '../db/schema'
import { authorize } from '../policies/authorize'
import type { Session } from '../session'
import { findWebhook, webhookKey } from '../webhook/queue-delivery'
import { createSecret } from '../webhook/sign'

/** Says where another program is told what happens; the same place keeps its secret, a new one gets a new one. Throws `not-allowed`. */
export async function setWebhook(db: Database, session: Session, { url }: NewWebhook): Promise<Webhook> {
  authorize(session, 'workspace.configure')
  return db.transaction().execute(async (trx) => {
    const known = await findWebhook(trx)
    if (known?.url === url) return known
    const webhook: Webhook = { url, secret: createSecret() }
    const value = JSON.stringify(webhook)
    await trx
      .insertInto('workspace')
      .values({ key: webhookKey, value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute()
    await recordAudit(trx, session, { action: 'workspace.change', details: { webhook: new URL(url).host } })
    return webhook
  })
}
