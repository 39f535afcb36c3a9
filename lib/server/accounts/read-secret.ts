import { randomBytes } from 'node:crypto'
import type { Database } from '../db/schema'

/** What signs this workspace's cookies: made when it is first asked for, the same for all servers on the store. */
export async function readSecret(db: Database): Promise<string> {
  const known = await find(db)
  if (known) return known
  await db
    .insertInto('workspace')
    .values({ key: 'auth-secret', value: randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
  const made = await find(db)
  if (!made) throw new Error('The store did not keep the secret.')
  return made
}

async function find(db: Database): Promise<string | undefined> {
  const row = await db
    .selectFrom('workspace')
    .select('value')
    .where('key', '=', 'auth-secret')
    .executeTakeFirst()
  return row?.value
}
