import type { NewAccount } from '@/lib/domain/account'
import { EtabliError } from '@/lib/domain/errors'
import type { Role } from '@/lib/domain/member'
import { getAuth } from '../accounts/auth'
import { tellSessionsChanged } from '../accounts/find-session'
import { hashToken } from '../accounts/hash-token'
import { insertMember } from '../accounts/insert-member'
import type { Database } from '../db/schema'
import { recordAudit } from '../audit/record-audit'

/** Lets somebody in who has an invitation's token; of two at once, one. Their id. Throws `invitation-not-valid` and `email-taken`. */
export async function acceptInvitation(
  db: Database,
  token: string,
  { password, ...person }: NewAccount,
): Promise<string> {
  const passwordHash = await (await (await getAuth(db)).$context).password.hash(password)
  const id = crypto.randomUUID()
  await db.transaction().execute(async (trx) => {
    const now = Date.now()
    const invitation = await trx
      .updateTable('invitation')
      .set({ accepted_at: now, accepted_by: id })
      .where('token_hash', '=', hashToken(token))
      .where('accepted_at', 'is', null)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', now)
      .returning('role')
      .executeTakeFirst()
    if (!invitation) throw new EtabliError('invitation-not-valid')
    await insertMember(trx, { ...person, id, role: invitation.role as Role, passwordHash })
    await recordAudit(
      trx,
      { author: id },
      { action: 'member.join', subject: id, details: { role: invitation.role } },
    )
  })
  tellSessionsChanged()
  return id
}
