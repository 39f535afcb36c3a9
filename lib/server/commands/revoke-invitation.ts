import { EtabliError } from '@/lib/domain/errors'
import type { Database } from '../db/schema'
import { authorize } from '../policies/authorize'
import type { Session } from '../session'
import { recordAudit } from '../audit/record-audit'

/** Takes an invitation back. Throws `invitation-not-valid` where it was used or taken back before. */
export async function revokeInvitation(db: Database, session: Session, id: string): Promise<void> {
  authorize(session, 'member.invite')
  await db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('invitation')
      .set({ revoked_at: Date.now() })
      .where('id', '=', id)
      .where('accepted_at', 'is', null)
      .where('revoked_at', 'is', null)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) throw new EtabliError('invitation-not-valid')
    await recordAudit(trx, session, { action: 'invitation.revoke', subject: id })
  })
}
