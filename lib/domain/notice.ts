/** What a person is told in their inbox: something went back to them, names them, was given to them, or is done. */
export const noticeKinds = ['sent-back', 'mentioned', 'assigned', 'approved'] as const
export type NoticeKind = (typeof noticeKinds)[number]

export type Notice = {
  id: string
  kind: NoticeKind
  /** Milliseconds since 1970. */
  at: number
  /** The member whose act it tells of. */
  by: string
  articleId: string
  articleTitle: string
  segmentId: string | null
  /** How many such acts it stands for: while unread, the same from the same article is one notice. */
  count: number
  /** The reason, or the beginning of the comment; null where there is none. */
  text: string | null
  readAt: number | null
}
