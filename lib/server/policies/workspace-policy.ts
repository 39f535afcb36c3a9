import type { Policy } from './policy'

/** The workspace as a whole: its settings, and the record of what was done in it. */
export const workspacePolicy = {
  configure: ['owner'],
  'read-audit': ['owner'],
} as const satisfies Policy<'workspace'>
