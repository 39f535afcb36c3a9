import { z } from 'zod'
import { idSchema } from './segment'
import { textSchema } from './text'

export const sides = ['source', 'target'] as const

/** A stretch of a segment's plain text in UTF-16 offsets, half-open. */
export const anchorSchema = z
  .object({ from: z.int().min(0), to: z.int().min(1) })
  .refine(({ from, to }) => from < to)
export type Anchor = z.infer<typeof anchorSchema>

export const commentBodySchema = textSchema.pipe(z.string().trim().min(1).max(5_000))
const quoteSchema = textSchema.pipe(z.string().max(2_000))
const noteSchema = textSchema.pipe(z.string().trim().max(2_000))

export type Comment = {
  id: string
  author: string
  /** Milliseconds since 1970. */
  at: number
  /** Plain text; "@Name" mentions a member. Empty where it was deleted. */
  body: string
  editedAt: number | null
  deleted: boolean
}

/** What people say to each other about a segment, or about words in it. */
export type Thread = {
  id: string
  segmentId: string
  side: (typeof sides)[number]
  /** The words now; null for the segment as a whole, and where the words are gone. */
  anchor: Anchor | null
  /** The words as they were when the thread began; empty for the segment as a whole. */
  quote: string
  createdBy: string
  createdAt: number
  resolvedBy: string | null
  resolvedAt: number | null
  /** The oldest first. */
  comments: Comment[]
}

/**
 * The dimensions of MQM Core with the types of an issue in each, under the names of the localization quality issue types of
 * ITS 2.0 (section 8.17, "Localization Quality Issue").
 */
export const issueDimensions = {
  terminology: ['terminology', 'inconsistent-entities'],
  accuracy: ['mistranslation', 'omission', 'addition', 'untranslated', 'numbers'],
  linguistic: ['grammar', 'misspelling', 'typographical', 'characters', 'inconsistency', 'duplication'],
  style: ['style'],
  locale: ['locale-violation', 'pattern-problem'],
  audience: ['register', 'locale-specific-content', 'legal'],
  design: ['formatting', 'markup', 'whitespace', 'length'],
  other: ['other'],
} as const
export type IssueDimension = keyof typeof issueDimensions
export const issueCategories = Object.values(issueDimensions).flat()
export type IssueCategory = (typeof issueCategories)[number]
export const issueCategorySchema = z.enum(issueCategories)

export const issueSeverities = ['neutral', 'minor', 'major', 'critical'] as const
export const issueSeveritySchema = z.enum(issueSeverities)
export type IssueSeverity = z.infer<typeof issueSeveritySchema>

/** An issue of quality that a reviewer marked in the English of a segment. */
export type Annotation = {
  id: string
  segmentId: string
  /** The words now; null for the segment as a whole, and where the words are gone. */
  anchor: Anchor | null
  /** The words as they were when they were marked; empty for the segment as a whole. */
  quote: string
  category: IssueCategory
  severity: IssueSeverity
  note: string
  author: string
  /** Milliseconds since 1970. */
  at: number
  deleted: boolean
}

const place = {
  segmentId: idSchema,
  /** The words as their writer saw them; where they stand elsewhere meanwhile, they are looked for. */
  anchor: anchorSchema.nullable(),
  quote: quoteSchema,
}

export const remarkChangeSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('open-thread'),
    threadId: idSchema,
    commentId: idSchema,
    side: z.enum(sides),
    body: commentBodySchema,
    ...place,
  }),
  z.object({
    type: z.literal('comment'),
    threadId: idSchema,
    commentId: idSchema,
    body: commentBodySchema,
  }),
  z.object({ type: z.literal('edit-comment'), commentId: idSchema, body: commentBodySchema }),
  z.object({ type: z.literal('delete-comment'), commentId: idSchema }),
  z.object({ type: z.literal('resolve'), threadId: idSchema, resolved: z.boolean() }),
  z.object({
    type: z.literal('mark'),
    annotationId: idSchema,
    category: issueCategorySchema,
    severity: issueSeveritySchema,
    note: noteSchema,
    ...place,
  }),
  z.object({ type: z.literal('unmark'), annotationId: idSchema }),
])
/** One thing that a person says of words. Ids are made by the sender: what arrives again is not done again. */
export type RemarkChange = z.infer<typeof remarkChangeSchema>

/**
 * GET /api/articles/[id]/remarks: all of the article's · POST (RemarkChange): the one that changed. Deleted annotations are
 * told once, as `deleted`.
 */
export type RemarksAnswer = { threads: Thread[]; annotations: Annotation[] }

export const passMarkSchema = z.object({ passMark: z.int().min(0).max(1_000).nullable() })
