import type { OwnSession } from '@/lib/domain/account'
import type { Database } from '../db/schema'
import type { Session } from '../session'

/** Where the person is signed in, the newest first. */
export async function listOwnSessions(db: Database, session: Session): Promise<OwnSession[]> {
  const rows = await db
    .selectFrom('auth_session')
    .innerJoin('member', 'member.user_id', 'auth_session.user_id')
    .select(['auth_session.id', 'auth_session.created_at', 'auth_session.user_agent'])
    .where('member.id', '=', session.author)
    .where('auth_session.expires_at', '>', new Date().toISOString())
    .orderBy('auth_session.created_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    createdAt: Date.parse(row.created_at),
    userAgent: row.user_agent ?? '',
    current: row.id === session.id,
  }))
}
