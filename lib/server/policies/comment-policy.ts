import type { Policy } from './policy'

/** Comments. Everybody edits and deletes their own alone; who reviews may delete any. */
export const commentPolicy = {
  write: ['owner', 'terminologist', 'reviewer', 'translator'],
  moderate: ['owner', 'reviewer'],
} as const satisfies Policy<'comment'>
