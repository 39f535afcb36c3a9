import { roles } from '@/lib/domain/member'
import type { Policy } from './policy'

/** The desk's own house styles. */
export const houseStylePolicy = {
  read: roles,
  manage: ['owner', 'terminologist'],
} as const satisfies Policy<'house-style'>
