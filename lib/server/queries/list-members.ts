import type { Member, Role } from '@/lib/domain/member'
import type { Database } from '../db/schema'

/** Everybody who ever was in the workspace, by name. */
export async function listMembers(db: Database): Promise<Member[]> {
  const rows = await db.selectFrom('member').selectAll().orderBy('name').orderBy('id').execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    role: row.role as Role,
    removed: row.removed_at !== null,
  }))
}
