import { randomBytes } from 'node:crypto'
import type { Invitation, NewInvitation } from '@/lib/domain/account'
import { EtabliError } from '@/lib/domain/errors'
import { hashToken } from '../accounts/hash-token'
import type { Database } from '../db/schema'
import { authorize } from '../policies/authorize'
import type { Session } from '../session'
import { recordAudit } from '../audit/record-audit'

const life = 7 * 24 * 60 * 60_000

/**
 * Makes a link that lets one person in with a role, within a week. Its token is in the answer and nowhere else. Throws
 * `signed-out` where the workspace has no accounts yet, for then nobody could sign in.
 */
export async function createInvitation(
  db: Database,
  session: Session,
  { role }: NewInvitation,
): Promise<{ invitation: Invitation; token: string }> {
  authorize(session, 'member.invite')
  if (session.id === undefined) throw new EtabliError('signed-out')
  const token = randomBytes(24).toString('base64url')
  const now = Date.now()
  const invitation: Invitation = {
    ...{ id: crypto.randomUUID(), role, createdBy: session.author },
    ...{ createdAt: now, expiresAt: now + life },
  }
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('invitation')
      .values({
        id: invitation.id,
        token_hash: hashToken(token),
        role,
        created_by: session.author,
        created_at: now,
        expires_at: invitation.expiresAt,
        accepted_at: null,
        accepted_by: null,
        revoked_at: null,
      })
      .execute()
    await recordAudit(trx, session, {
      action: 'invitation.create',
      subject: invitation.id,
      details: { role },
    })
  })
  return { invitation, token }
}
