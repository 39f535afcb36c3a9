import { EtabliError } from '@/lib/domain/errors'
import type { Role } from '@/lib/domain/member'
import { ensureOwnerLeft } from '../accounts/ensure-owner-left'
import { tellSessionsChanged } from '../accounts/find-session'
import type { Database } from '../db/schema'
import { authorize } from '../policies/authorize'
import type { Session } from '../session'
import { recordAudit } from '../audit/record-audit'

/** Gives a member another role, which holds from their next request on. Throws `member-not-found` and `last-owner`. */
export async function changeMember(
  db: Database,
  session: Session,
  id: string,
  { role }: { role: Role },
): Promise<void> {
  authorize(session, 'member.change')
  await db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('member')
      .set({ role })
      .where('id', '=', id)
      .where('removed_at', 'is', null)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) throw new EtabliError('member-not-found')
    await ensureOwnerLeft(trx)
    await recordAudit(trx, session, { action: 'member.change-role', subject: id, details: { role } })
  })
  tellSessionsChanged()
}
