import { ownerId, type Role } from '@/lib/domain/member'

/** Who asks: the member, whose id stands as author of what they do, and their role. */
export type Session = { author: string; role: Role }

/** The person at the machine while the workspace has no accounts. */
export const ownerSession: Session = { author: ownerId, role: 'owner' }

/** Who sends a request with these headers. */
export async function getSession(_headers: Headers): Promise<Session> {
  return ownerSession
}
