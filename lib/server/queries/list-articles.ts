import { sql, type Selectable } from 'kysely'
import type { Article } from '@/lib/domain/article'
import { segmentStates, type SegmentState } from '@/lib/domain/state'
import type { ArticleTable, Database } from '../db/schema'
import { searchKey } from '@/lib/language/search-key'
import { likePattern } from '../db/like-pattern'

/**
 * The articles that are not deleted, the newest change first. Every word of `search` must stand in the title or in a
 * segment, in either language; case and accents do not count.
 */
export async function listArticles(db: Database, { search = '' } = {}): Promise<Article[]> {
  let query = db.selectFrom('article').selectAll().where('deleted_at', 'is', null)
  for (const word of searchKey(search).split(' ').filter(Boolean)) {
    const pattern = likePattern(word)
    query = query.where(({ or, exists, selectFrom }) =>
      or([
        sql<boolean>`title_search like ${pattern} escape '\\'`,
        exists(
          selectFrom('segment')
            .select('segment.id')
            .whereRef('segment.article_id', '=', 'article.id')
            .where(sql<boolean>`segment.search like ${pattern} escape '\\'`),
        ),
      ]),
    )
  }
  return withProgress(db, await query.orderBy('updated_at', 'desc').orderBy('id').execute())
}

/** Articles from their rows, with what their segments add up to. */
export async function withProgress(db: Database, rows: Selectable<ArticleTable>[]): Promise<Article[]> {
  if (rows.length === 0) return []
  let query = db
    .selectFrom('segment')
    .select(({ fn }) => [
      'article_id',
      'state',
      fn.countAll<number>().as('segments'),
      fn.sum<number>('source_words').as('source_words'),
      fn.sum<number>('target_words').as('target_words'),
    ])
    .groupBy(['article_id', 'state'])
  if (rows.length <= 100)
    query = query.where(
      'article_id',
      'in',
      rows.map((row) => row.id),
    )
  const counts = new Map(rows.map((row) => [row.id, [] as Count[]]))
  for (const count of await query.execute()) counts.get(count.article_id)?.push(count)
  return rows.map((row) => articleFrom(row, counts.get(row.id) ?? []))
}

type Count = { state: string; segments: number; source_words: number; target_words: number }

function articleFrom(row: Selectable<ArticleTable>, counts: Count[]): Article {
  const states = Object.fromEntries(segmentStates.map((state) => [state, 0])) as Record<SegmentState, number>
  const article: Article = {
    id: row.id,
    title: row.title,
    slug: row.slug,
    houseStyleId: row.house_style_id,
    projectId: row.project_id,
    translatorId: row.translator_id,
    reviewerId: row.reviewer_id,
    dueAt: row.due_at,
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    segments: 0,
    sourceWords: 0,
    targetWords: 0,
    states,
  }
  for (const count of counts) {
    states[count.state as SegmentState] = count.segments
    article.segments += count.segments
    article.sourceWords += count.source_words
    article.targetWords += count.target_words
  }
  return article
}
