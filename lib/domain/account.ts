import { z } from 'zod'
import { memberNameSchema, roleSchema, type Role } from './member'

/** How long a password is, in UTF-16 units; what it is made of is its owner's to choose. */
export const passwordLength = { min: 12, max: 128 } as const

const emailSchema = z
  .string()
  .max(254)
  .transform((email) => email.trim().toLowerCase())
  .pipe(z.email())
const passwordSchema = z.string().min(passwordLength.min).max(passwordLength.max)

/** Who comes in: the owner who turns accounts on, or somebody who was invited. */
export const newAccountSchema = z.object({
  name: memberNameSchema,
  email: emailSchema,
  password: passwordSchema,
})
export type NewAccount = z.infer<typeof newAccountSchema>

export const credentialsSchema = z.object({
  email: z
    .string()
    .max(254)
    .transform((email) => email.trim().toLowerCase()),
  password: z.string().max(1_000),
})
export type Credentials = z.infer<typeof credentialsSchema>

export const passwordChangeSchema = z.object({
  current: z.string().max(1_000),
  password: passwordSchema,
  /** Whether all other sessions end. */
  endOthers: z.boolean(),
})
export type PasswordChange = z.infer<typeof passwordChangeSchema>

export const newInvitationSchema = z.object({ role: roleSchema })
export type NewInvitation = z.infer<typeof newInvitationSchema>

/** A link that lets one person in, as the list of open ones shows it; the link itself is shown once, when it is made. */
export type Invitation = {
  id: string
  role: Role
  createdBy: string
  /** Milliseconds since 1970. */
  createdAt: number
  expiresAt: number
}

export const memberPatchSchema = z.object({ role: roleSchema })
export const ownNameSchema = z.object({ name: memberNameSchema })

/** Where somebody is signed in. */
export type OwnSession = {
  id: string
  /** Milliseconds since 1970. */
  createdAt: number
  /** What the browser calls itself; empty where it said nothing. */
  userAgent: string
  /** Whether it is the one that asks. */
  current: boolean
}
