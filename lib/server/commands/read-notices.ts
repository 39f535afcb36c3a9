import type { NoticesRead } from '@/lib/domain/notice'
import type { Database } from '../db/schema'
import { countUnread } from '../queries/list-notices'
import type { Session } from '../session'

/** Marks one's own notices as read; how many are left. */
export async function readNotices(db: Database, session: Session, { ids }: NoticesRead): Promise<number> {
  let query = db
    .updateTable('notice')
    .set({ read_at: Date.now() })
    .where('member_id', '=', session.author)
    .where('read_at', 'is', null)
  if (ids !== 'all') query = query.where('id', 'in', ids)
  await query.execute()
  return countUnread(db, session)
}
