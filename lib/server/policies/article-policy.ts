import { roles } from '@/lib/domain/member'
import type { Policy } from './policy'

/** Articles as a whole; their words are segments'. */
export const articlePolicy = {
  read: roles,
  create: ['owner', 'reviewer', 'translator'],
  change: ['owner', 'reviewer', 'translator'],
  assign: ['owner', 'reviewer'],
  delete: ['owner', 'reviewer'],
  export: roles,
} as const satisfies Policy<'article'>
