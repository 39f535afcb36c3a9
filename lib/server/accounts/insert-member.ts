import type { NewAccount } from '@/lib/domain/account'
import { EtabliError } from '@/lib/domain/errors'
import type { Role } from '@/lib/domain/member'
import type { DatabaseTransaction } from '../db/schema'
import { isUniqueViolation } from '../db/unique-violation'

/** Writes a member with their account, whose password comes hashed. Throws `email-taken`. */
export async function insertMember(
  trx: DatabaseTransaction,
  {
    id,
    role,
    name,
    email,
    passwordHash,
  }: Omit<NewAccount, 'password'> & { id: string; role: Role; passwordHash: string },
): Promise<void> {
  const userId = crypto.randomUUID()
  const now = Date.now()
  const at = new Date(now).toISOString()
  const stamps = { created_at: at, updated_at: at }
  try {
    await trx
      .insertInto('member')
      .values({ id, user_id: userId, name, email, role, created_at: now, removed_at: null })
      .execute()
  } catch (cause) {
    throw isUniqueViolation(cause) ? new EtabliError('email-taken', {}, { cause }) : cause
  }
  await trx
    .insertInto('auth_user')
    .values({ id: userId, name, email, email_verified: 1, image: null, ...stamps })
    .execute()
  await trx
    .insertInto('auth_account')
    .values({
      ...{ id: crypto.randomUUID(), user_id: userId, account_id: userId, provider_id: 'credential' },
      ...{ access_token: null, refresh_token: null, id_token: null, scope: null },
      ...{ access_token_expires_at: null, refresh_token_expires_at: null },
      password: passwordHash,
      ...stamps,
    })
    .execute()
}
