import type { SessionView } from '@/lib/domain/session-view'
import type { Database } from '../db/schema'
import { allowedTo } from '../policies/authorize'
import type { Session } from '../session'
import { listMembers } from './list-members'

/** What a page knows of who asks for it. */
export async function getSessionView(db: Database, { author, role }: Session): Promise<SessionView> {
  const people = await listMembers(db)
  const name = people.find((member) => member.id === author)?.name ?? ''
  return { id: author, name, role, accounts: people.length > 0, allowed: allowedTo(role), people }
}
