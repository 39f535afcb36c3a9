import type { Notice, NoticeKind } from '@/lib/domain/notice'
import type { Database } from '../db/schema'
import type { Session } from '../session'

/** What the desk has told who asks, the newest first; not of articles that are deleted. The last 200 of them. */
export async function listNotices(db: Database, { author }: Session): Promise<Notice[]> {
  const rows = await visible(db, author)
    .selectAll('notice')
    .select('article.title')
    .orderBy('notice.at', 'desc')
    .orderBy('notice.id', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind as NoticeKind, at: row.at, author: row.author, text: row.text },
    ...{ articleId: row.article_id, articleTitle: row.title, segmentId: row.segment_id },
    ...{ count: row.count, readAt: row.read_at },
  }))
}

/** How many notices who asks has not read. */
export async function countUnread(db: Database, { author }: Session): Promise<number> {
  const { unread } = await visible(db, author)
    .where('notice.read_at', 'is', null)
    .select(({ fn }) => fn.countAll<number>().as('unread'))
    .executeTakeFirstOrThrow()
  return Number(unread)
}

function visible(db: Database, memberId: string) {
  return db
    .selectFrom('notice')
    .innerJoin('article', 'article.id', 'notice.article_id')
    .where('notice.member_id', '=', memberId)
    .where('article.deleted_at', 'is', null)
}
