import type { Database } from '../db/schema'
import type { Session } from '../session'

/** Changes how one's own name is shown, also beside what one did before. */
export async function changeOwnName(db: Database, session: Session, name: string): Promise<void> {
  await db.updateTable('member').set({ name }).where('id', '=', session.author).execute()
}
