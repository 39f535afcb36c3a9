import { plainText } from '@/lib/domain/inline-content'
import type { Database } from '../db/schema'

/** The first English that each segment of an article had, as plain text by its id; what was set aside in a conflict never stood there. */
export async function listFirstDrafts(db: Database, articleId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('revision')
    .innerJoin(
      (eb) =>
        eb
          .selectFrom('revision')
          .select(({ fn }) => ['segment_id', fn.min('version').as('version')])
          .where('article_id', '=', articleId)
          .where('kind', '!=', 'set-aside')
          .groupBy('segment_id')
          .as('first'),
      (join) =>
        join
          .onRef('first.segment_id', '=', 'revision.segment_id')
          .onRef('first.version', '=', 'revision.version'),
    )
    .select(['revision.segment_id', 'revision.target'])
    .where('revision.kind', '!=', 'set-aside')
    .execute()
  return new Map(rows.map((row) => [row.segment_id, plainText(JSON.parse(row.target))]))
}
