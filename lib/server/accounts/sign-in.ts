import type { Credentials } from '@/lib/domain/account'
import { EtabliError } from '@/lib/domain/errors'
import { recordAudit } from '../audit/record-audit'
import type { Database } from '../db/schema'
import { log } from '../log'
import { addressOf, ensureAttemptsLeft, recordFailure } from './attempts'
import { getAuth } from './auth'
import { findSession, tellSessionsChanged } from './find-session'

/**
 * Opens a session; the headers that set its cookie. An unknown e-mail and a wrong password are answered alike. Throws
 * `sign-in-failed` and `too-many-attempts`.
 */
export async function signIn(db: Database, headers: Headers, credentials: Credentials): Promise<Headers> {
  const by = { email: credentials.email, address: addressOf(headers) }
  await ensureAttemptsLeft(db, by)
  const answer = await (
    await getAuth(db)
  ).api.signInEmail({
    body: credentials,
    headers: new Headers({ 'user-agent': headers.get('user-agent') ?? '' }),
    asResponse: true,
  })
  if (!answer.ok) {
    await recordFailure(db, by)
    log.warn({ event: 'sign-in-failed' }, 'somebody gave a wrong e-mail or password')
    throw new EtabliError('sign-in-failed')
  }
  await db.transaction().execute(async (trx) => {
    const member = await trx
      .selectFrom('member')
      .select('id')
      .where('email', '=', credentials.email)
      .where('removed_at', 'is', null)
      .executeTakeFirst()
    if (member) await recordAudit(trx, { author: member.id }, { action: 'session.sign-in' })
  })
  return cookieHeaders(answer)
}

/** What an answer says to the browser of its cookies. */
export function cookieHeaders(answer: Response): Headers {
  const headers = new Headers()
  for (const cookie of answer.headers.getSetCookie()) headers.append('set-cookie', cookie)
  return headers
}

/** Ends the session that the request's cookie carries, if it is one; the headers that take the cookie away. */
export async function signOut(db: Database, headers: Headers): Promise<Headers> {
  const session = await findSession(db, headers).catch((error: unknown) => {
    if (error instanceof EtabliError && error.id === 'signed-out') return null
    throw error
  })
  const answer = await (await getAuth(db)).api.signOut({ headers, asResponse: true })
  if (session?.id)
    await db.transaction().execute((trx) => recordAudit(trx, session, { action: 'session.sign-out' }))
  tellSessionsChanged()
  return cookieHeaders(answer)
}
