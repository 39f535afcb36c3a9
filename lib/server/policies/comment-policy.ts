import { roles } from '@/lib/domain/member'
import type { Policy } from './policy'

/** What people say to one another about a segment. Only who wrote a comment changes or deletes it. */
export const commentPolicy = {
  read: roles,
  write: ['owner', 'terminologist', 'reviewer', 'translator'],
} as const satisfies Policy<'comment'>
