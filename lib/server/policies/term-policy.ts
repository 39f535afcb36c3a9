import { roles } from '@/lib/domain/member'
import type { Policy } from './policy'

/** The glossary: one entry at a time, and (`manage`) many at once, files and other people's changes taken back. */
export const termPolicy = {
  read: roles,
  create: ['owner', 'terminologist', 'reviewer', 'translator'],
  edit: ['owner', 'terminologist', 'reviewer'],
  manage: ['owner', 'terminologist'],
} as const satisfies Policy<'term'>
