import type { PasswordChange } from '@/lib/domain/account'
import { EtabliError } from '@/lib/domain/errors'
import { ensureAttemptsLeft, recordFailure } from '../accounts/attempts'
import { getAuth } from '../accounts/auth'
import { tellSessionsChanged } from '../accounts/find-session'
import { cookieHeaders } from '../accounts/sign-in'
import type { Database } from '../db/schema'
import { log } from '../log'
import type { Session } from '../session'
import { recordAudit } from '../audit/record-audit'

/**
 * Changes one's own password, and on wish ends all other sessions; the headers that set the cookie of the one that goes on.
 * Throws `sign-in-failed` where the current password is another, and `too-many-attempts`.
 */
export async function changeOwnPassword(
  db: Database,
  session: Session,
  headers: Headers,
  { current, password, endOthers }: PasswordChange,
): Promise<Headers> {
  const by = { email: `password of ${session.author}` }
  await ensureAttemptsLeft(db, by)
  const answer = await (
    await getAuth(db)
  ).api.changePassword({
    body: { currentPassword: current, newPassword: password, revokeOtherSessions: endOthers },
    headers,
    asResponse: true,
  })
  if (!answer.ok) {
    await recordFailure(db, by)
    log.warn({ event: 'sign-in-failed', member: session.author }, 'somebody gave a wrong current password')
    throw new EtabliError('sign-in-failed')
  }
  await db
    .transaction()
    .execute((trx) =>
      recordAudit(trx, session, { action: 'member.change-password', subject: session.author }),
    )
  tellSessionsChanged()
  return cookieHeaders(answer)
}
