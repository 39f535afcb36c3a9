import { roles } from '@/lib/domain/member'
import type { Policy } from './policy'

/** Errors that a reviewer has judged. */
export const annotationPolicy = {
  read: roles,
  write: ['owner', 'reviewer'],
} as const satisfies Policy<'annotation'>
