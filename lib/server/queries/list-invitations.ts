import type { Invitation } from '@/lib/domain/account'
import type { Role } from '@/lib/domain/member'
import type { Database } from '../db/schema'
import { authorize } from '../policies/authorize'
import type { Session } from '../session'

/** The invitations that can still be accepted, the newest first. */
export async function listInvitations(db: Database, session: Session): Promise<Invitation[]> {
  authorize(session, 'member.invite')
  const rows = await db
    .selectFrom('invitation')
    .select(['id', 'role', 'created_by as createdBy', 'created_at as createdAt', 'expires_at as expiresAt'])
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', Date.now())
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as Role }))
}
