import { sql } from 'kysely'
import { plainText } from '@/lib/domain/inline-content'
import type { Returned } from '@/lib/domain/returned'
import type { SegmentState } from '@/lib/domain/state'
import { inChunks } from '../db/in-chunks'
import type { Database } from '../db/schema'
import type { Session } from '../session'

/** What others changed is told for this many milliseconds. */
const span = 14 * 24 * 60 * 60_000

/**
 * What came back to somebody, the newest first: segments that are sent back now, in articles that they translate or where
 * the words are theirs, and segments whose words somebody else has changed since in the last two weeks.
 */
export async function listReturned(db: Database, { author }: Session, now = Date.now()): Promise<Returned[]> {
  const own = await db
    .selectFrom('revision')
    .select(({ fn }) => ['segment_id', fn.max('article_revision').as('last')])
    .where('author', '=', author)
    .where('kind', '=', 'set-target')
    .where('at', '>', now - span)
    .groupBy('segment_id')
    .execute()
  const lastOwn = new Map(own.map(({ segment_id: id, last }) => [id, Number(last)]))
  const mark = `%"${author}"%`
  const segments = db
    .selectFrom('segment')
    .innerJoin('article', 'article.id', 'segment.article_id')
    .select([
      'segment.id',
      'segment.article_id',
      'segment.position',
      'segment.source',
      'segment.target',
      'segment.state',
      'segment.reason',
      'segment.words_by',
      'article.title',
    ])
    .where('article.deleted_at', 'is', null)
  const sentBack = await segments
    .where('segment.state', '=', 'sent-back')
    .where(({ or, eb }) =>
      or([eb('article.translator_id', '=', author), sql<boolean>`words_by like ${mark}`]),
    )
    .execute()
  const changed: typeof sentBack = []
  await inChunks([...lastOwn.keys()], async (ids) => {
    const rows = await segments
      .where('segment.id', 'in', ids)
      .where('segment.state', '!=', 'sent-back')
      .where(sql<boolean>`words_by not like ${mark}`)
      .where('segment.words_by', '!=', '[]')
      .execute()
    changed.push(...rows)
  })

  const returned: Returned[] = []
  for (const row of [...sentBack, ...changed]) {
    const kind = row.state === 'sent-back' ? 'sent-back' : 'changed'
    const latest = await db
      .selectFrom('revision')
      .select(['author', 'at'])
      .where('segment_id', '=', row.id)
      .where('kind', '=', kind === 'sent-back' ? 'send-back' : 'set-target')
      .orderBy('article_revision', 'desc')
      .executeTakeFirst()
    const mine = await db
      .selectFrom('revision')
      .select('target')
      .where('segment_id', '=', row.id)
      .where('author', '=', author)
      .where('kind', '=', 'set-target')
      .orderBy('article_revision', 'desc')
      .executeTakeFirst()
    const before = mine ? plainText(JSON.parse(mine.target)) : null
    const words = plainText(JSON.parse(row.target))
    if (kind === 'changed' && before === words) continue
    returned.push({
      kind,
      articleId: row.article_id,
      articleTitle: row.title,
      segmentId: row.id,
      number: row.position + 1,
      source: plainText(JSON.parse(row.source)),
      state: row.state as SegmentState,
      reason: row.reason,
      by: latest?.author ?? '',
      at: latest?.at ?? 0,
      before,
      now: words,
    })
  }
  return returned.sort((a, b) => b.at - a.at).slice(0, 500)
}
