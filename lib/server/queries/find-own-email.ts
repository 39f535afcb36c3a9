import type { Database } from '../db/schema'
import type { Session } from '../session'

/** What the person signs in with; null while the workspace has no accounts. */
export async function findOwnEmail(db: Database, session: Session): Promise<string | null> {
  const row = await db
    .selectFrom('member')
    .select('email')
    .where('id', '=', session.author)
    .executeTakeFirst()
  return row?.email ?? null
}
