import type { Member, Role } from './member'
import type { Operation } from './operation'

/** What a page knows of the person who looks at it. */
export type SessionView = {
  /** The member's id. */
  id: string
  name: string
  role: Role
  /** Whether the workspace has accounts; without them the person at the machine is its owner. */
  accounts: boolean
  /** What the person's role may do. */
  allowed: readonly Operation[]
  /** Everybody who ever was in the workspace, by name; none without accounts. */
  people: readonly Member[]
}
