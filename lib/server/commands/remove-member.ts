import { EtabliError } from '@/lib/domain/errors'
import { ensureOwnerLeft } from '../accounts/ensure-owner-left'
import { tellSessionsChanged } from '../accounts/find-session'
import type { Database } from '../db/schema'
import { authorize } from '../policies/authorize'
import type { Session } from '../session'
import { recordAudit } from '../audit/record-audit'

/**
 * Ends somebody's time in the workspace: account, sessions and how long they worked go, their name stays with what they
 * did, and their articles are nobody's in particular. Throws `member-not-found` and `last-owner`.
 */
export async function removeMember(db: Database, session: Session, id: string): Promise<void> {
  authorize(session, 'member.change')
  await db.transaction().execute(async (trx) => {
    const member = await trx
      .selectFrom('member')
      .select('user_id')
      .where('id', '=', id)
      .where('removed_at', 'is', null)
      .executeTakeFirst()
    if (!member) throw new EtabliError('member-not-found')
    await trx
      .updateTable('member')
      .set({ removed_at: Date.now(), user_id: null })
      .where('id', '=', id)
      .execute()
    await ensureOwnerLeft(trx)
    await trx.updateTable('article').set({ translator_id: null }).where('translator_id', '=', id).execute()
    await trx.updateTable('article').set({ reviewer_id: null }).where('reviewer_id', '=', id).execute()
    await trx.deleteFrom('effort').where('member_id', '=', id).execute()
    const userId = member.user_id ?? ''
    await trx.deleteFrom('auth_session').where('user_id', '=', userId).execute()
    await trx.deleteFrom('auth_account').where('user_id', '=', userId).execute()
    await trx.deleteFrom('auth_user').where('id', '=', userId).execute()
    await recordAudit(trx, session, { action: 'member.remove', subject: id })
  })
  tellSessionsChanged()
}
