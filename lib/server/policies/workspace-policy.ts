import type { Policy } from './policy'

/** The workspace as a whole: what it tells other programs, how the desk works, and the record of who did what. */
export const workspacePolicy = {
  configure: ['owner'],
  audit: ['owner'],
} as const satisfies Policy<'workspace'>
