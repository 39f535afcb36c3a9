import type { Policy } from './policy'

/** Time and edit distance: everybody sees their own; other people's are for these, and only where the workspace switched that on. */
export const effortPolicy = {
  'read-all': ['owner', 'reviewer'],
} as const satisfies Policy<'effort'>
