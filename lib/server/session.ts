import { ownerId, type Role } from '@/lib/domain/member'

/** Who asks: the member, whose id stands as author of what they do, and their role. */
export type Session = {
  author: string
  role: Role
  /** The id of the sign-in; none while the workspace has no accounts. */
  id?: string
}

/** The person at the machine while the workspace has no accounts. */
export const ownerSession: Session = { author: ownerId, role: 'owner' }
