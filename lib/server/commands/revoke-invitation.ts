import { EtabliError } from '@/lib/domain/errors'
import type { Database } from '../db/schema'
import { authorize } from '../policies/authorize'
import type { Session } from '../session'

/** Takes an invitation back. Throws `invitation-not-valid` where it was used or taken back before. */
export async function revokeInvitation(db: Database, session: Session, id: string): Promise<void> {
  authorize(session, 'member.invite')
  const { numUpdatedRows } = await db
    .updateTable('invitation')
    .set({ revoked_at: Date.now() })
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new EtabliError('invitation-not-valid')
}
