import type { Role } from '@/lib/domain/member'
import { hashToken } from '../accounts/hash-token'
import type { Database } from '../db/schema'

/** The role that an invitation's token gives; null where it gives none any more. */
export async function findInvitationRole(db: Database, token: string): Promise<Role | null> {
  const row = await db
    .selectFrom('invitation')
    .select('role')
    .where('token_hash', '=', hashToken(token))
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', Date.now())
    .executeTakeFirst()
  return (row?.role as Role | undefined) ?? null
}
