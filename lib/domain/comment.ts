import { z } from 'zod'
import { anchorSchema, type Anchor } from './anchor'
import { memberIdSchema } from './member'
import { idSchema } from './segment'
import { textSchema } from './text'

export const commentBodySchema = textSchema.pipe(z.string().trim().min(1).max(4_000))

/** One thing that somebody said. A deleted comment keeps its place in the thread, without its words. */
export type Comment = {
  id: string
  author: string
  /** Milliseconds since 1970. */
  at: number
  editedAt: number | null
  deleted: boolean
  body: string
  /** Members that the body names. */
  mentions: string[]
}

/** What is said about a segment, or about some of its words, the oldest comment first. */
export type Thread = {
  id: string
  articleId: string
  segmentId: string
  /** Null for the segment as a whole. Follows its words through edits. */
  anchor: Anchor | null
  resolvedAt: number | null
  resolvedBy: string | null
  comments: Comment[]
}

export const newThreadSchema = z.object({
  /** Made by the sender: sending twice makes one thread. */
  id: idSchema,
  segmentId: idSchema,
  /** The version of the segment that `anchor` was pointed at in. */
  segmentVersion: z.int().min(1),
  anchor: anchorSchema.nullable(),
  body: commentBodySchema,
  mentions: z.array(memberIdSchema).max(50),
})
export type NewThread = z.infer<typeof newThreadSchema>

export const newCommentSchema = z.object({
  id: idSchema,
  body: commentBodySchema,
  mentions: z.array(memberIdSchema).max(50),
})
export type NewComment = z.infer<typeof newCommentSchema>
