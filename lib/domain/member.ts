import { z } from 'zod'
import { textSchema } from './text'

/** What a person is in the workspace, from who may do most to who may only read. */
export const roles = ['owner', 'terminologist', 'reviewer', 'translator', 'reader'] as const
export const roleSchema = z.enum(roles)
export type Role = z.infer<typeof roleSchema>

/** Who the person at the machine is while the workspace has no accounts, and its owner afterwards: what they did stays theirs. */
export const ownerId = 'owner'

/** `owner`, or an id like all others. */
export const memberIdSchema = z.string().regex(/^(owner|[0-9a-f-]{8,36})$/)

export const memberNameSchema = textSchema.pipe(z.string().trim().min(1).max(100))

/** Somebody who works in the workspace, or did: who was removed keeps their name in the history. */
export type Member = {
  id: string
  name: string
  role: Role
  removed: boolean
}
