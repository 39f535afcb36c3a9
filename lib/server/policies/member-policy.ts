import type { Policy } from './policy'

/** The people: inviting them, giving them another role, removing them. Everybody sees who is there. */
export const memberPolicy = {
  invite: ['owner'],
  change: ['owner'],
} as const satisfies Policy<'member'>
