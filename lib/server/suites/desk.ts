import type { Role } from '@/lib/domain/member'
import { findSession } from '../accounts/find-session'
import { signIn } from '../accounts/sign-in'
import { acceptInvitation } from '../commands/accept-invitation'
import { createInvitation } from '../commands/create-invitation'
import { turnAccountsOn } from '../commands/turn-accounts-on'
import type { Database } from '../db/schema'
import { ownerSession, type Session } from '../session'

export const password = 'a dozen letters and more'

/** Somebody who is signed in, with the headers of their requests. */
export type Seated = { session: Session; headers: Headers; email: string }

/** Signs somebody in, as their browser does. */
export async function seat(db: Database, email: string, secret = password): Promise<Seated> {
  const set = await signIn(db, new Headers(), { email, password: secret })
  const cookie = set
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const headers = new Headers({ cookie })
  return { session: await findSession(db, headers), headers, email }
}

/** A workspace with accounts: its owner, and how to let others in. */
export async function deskOf(db: Database) {
  const email = 'owner@desk.example'
  await turnAccountsOn(db, ownerSession, { name: 'Odile', email, password })
  const owner = await seat(db, email)
  const invite = async (role: Role) => (await createInvitation(db, owner.session, { role })).token
  return {
    owner,
    invite,
    async join(role: Role, name: string): Promise<Seated> {
      const own = `${name.toLowerCase()}@desk.example`
      await acceptInvitation(db, await invite(role), { name, email: own, password })
      return seat(db, own)
    },
  }
}
