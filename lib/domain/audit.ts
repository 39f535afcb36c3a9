import { z } from 'zod'

/** Everything that the audit trail can say that somebody did, as noun.deed. */
export const auditActions = [
  'accounts.turn-on',
  'member.join',
  'member.change-role',
  'member.remove',
  'member.rename',
  'member.change-password',
  'session.sign-in',
  'session.sign-out',
  'session.end',
  'invitation.create',
  'invitation.revoke',
  'article.create',
  'article.change',
  'article.assign',
  'article.delete',
  'article.restore',
  'segment.confirm',
  'segment.reopen',
  'segment.approve',
  'segment.approve-many',
  'segment.send-back',
  'segment.split',
  'segment.merge',
  'segment.dismiss',
  'segment.reopen-finding',
  'term.change',
  'project.create',
  'project.change',
  'project.delete',
  'house-style.create',
  'house-style.change',
  'house-style.delete',
  'comment.write',
  'comment.edit',
  'comment.delete',
  'comment.resolve',
  'comment.reopen',
  'annotation.mark',
  'annotation.remove',
  'workspace.change',
] as const
export const auditActionSchema = z.enum(auditActions)
export type AuditAction = z.infer<typeof auditActionSchema>

export type AuditDetails = Record<string, string | number | boolean | null>

/** One thing that somebody did. */
export type AuditEntry = {
  /** Twelve digits, counted from 000000000001 without gaps. */
  id: string
  /** Milliseconds since 1970. */
  at: number
  /** The member's id. */
  actor: string
  action: AuditAction
  /** The id of what it was done to; null for the workspace. */
  subject: string | null
  details: AuditDetails
  previousHash: string
  /** SHA-256, in hexadecimal digits, of what comes before it here. */
  hash: string
}

/** What following the chain from its beginning to its end says. */
export type AuditVerdict = {
  entries: number
  /** The first entry that is not what it was, or that is missing; null where all is as it was written. */
  brokenAt: string | null
  /** The hash of the last entry: kept elsewhere, it tells later whether anything up to here was changed. */
  lastHash: string
}

export const auditFilterSchema = z.object({
  actor: z.string().max(100).optional(),
  action: auditActionSchema.optional(),
  /** Only entries older than this one. */
  before: z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
})
export type AuditFilter = z.infer<typeof auditFilterSchema>

export type AuditAnswer = { entries: AuditEntry[]; more: boolean }
