import { z } from 'zod'
import { idSchema } from './segment'

/** Why somebody is told something. */
export const noticeKinds = ['sent-back', 'mentioned', 'commented', 'assigned', 'approved'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** What the desk has to tell one member. */
export type Notice = {
  id: string
  kind: NoticeKind
  /** Milliseconds since 1970. */
  at: number
  /** The member who did it. */
  author: string
  articleId: string
  articleTitle: string
  /** Null where it concerns the article as a whole. */
  segmentId: string | null
  /** The reason, or the beginning of the comment; empty where nothing was said. */
  text: string
  /** How many like it came since the member last looked. */
  count: number
  readAt: number | null
}

export const noticesReadSchema = z.object({
  ids: z.union([z.literal('all'), z.array(idSchema).min(1).max(500)]),
})
/** Which notices have been read. */
export type NoticesRead = z.infer<typeof noticesReadSchema>

/** GET /api/notices — the newest first. */
export type NoticesAnswer = { notices: Notice[] }
/** GET /api/notices/unread and POST /api/notices/read (NoticesRead). */
export type UnreadAnswer = { unread: number }
