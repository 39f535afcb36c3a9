import { roles } from '@/lib/domain/member'
import type { Policy } from './policy'

/** Projects and their rules, such as four eyes. */
export const projectPolicy = {
  read: roles,
  manage: ['owner'],
} as const satisfies Policy<'project'>
