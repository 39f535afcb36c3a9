import type { NewAccount } from '@/lib/domain/account'
import { EtabliError } from '@/lib/domain/errors'
import { ownerId } from '@/lib/domain/member'
import { getAuth } from '../accounts/auth'
import { tellSessionsChanged } from '../accounts/find-session'
import { insertMember } from '../accounts/insert-member'
import type { Database } from '../db/schema'
import { isUniqueViolation } from '../db/unique-violation'
import { authorize } from '../policies/authorize'
import type { Session } from '../session'
import { recordAudit } from '../audit/record-audit'

/** Gives the person at the machine an account: they stay the workspace's owner, and everybody else has to be invited. Throws `accounts-on`. */
export async function turnAccountsOn(
  db: Database,
  session: Session,
  { password, ...person }: NewAccount,
): Promise<void> {
  authorize(session, 'member.invite')
  const passwordHash = await (await (await getAuth(db)).$context).password.hash(password)
  try {
    await db.transaction().execute(async (trx) => {
      const some = await trx.selectFrom('member').select('id').limit(1).executeTakeFirst()
      if (some) throw new EtabliError('accounts-on')
      await insertMember(trx, { ...person, id: ownerId, role: 'owner', passwordHash })
      await recordAudit(trx, { author: ownerId }, { action: 'accounts.turn-on' })
    })
  } catch (cause) {
    const taken = isUniqueViolation(cause) || (cause instanceof EtabliError && cause.id === 'email-taken')
    throw taken ? new EtabliError('accounts-on', {}, { cause }) : cause
  }
  tellSessionsChanged()
}
