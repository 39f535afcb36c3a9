import type { Database } from '../db/schema'
import type { Session } from '../session'
import { recordAudit } from '../audit/record-audit'

/** Changes how one's own name is shown, also beside what one did before. */
export async function changeOwnName(db: Database, session: Session, name: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.updateTable('member').set({ name }).where('id', '=', session.author).execute()
    await recordAudit(trx, session, { action: 'member.rename', subject: session.author, details: { name } })
  })
}
