import type { Kysely, Migration } from 'kysely'
import { createTable } from './create-table'

/** What people say of words: comments in threads, and issues of quality. */
export const remarks: Migration = {
  async up(db: Kysely<unknown>) {
    await createTable(db, 'thread', [
      ['article_id', 'text'],
      ['segment_id', 'text'],
      ['side', 'text'],
      ['start', 'integer', false],
      ['end', 'integer', false],
      ['quote', 'text'],
      ['created_by', 'text'],
      ['created_at', 'bigint'],
      ['resolved_by', 'text', false],
      ['resolved_at', 'bigint', false],
      ['revision', 'integer'],
    ])
    await createTable(db, 'comment', [
      ['thread_id', 'text'],
      ['author', 'text'],
      ['at', 'bigint'],
      ['body', 'text'],
      ['edited_at', 'bigint', false],
      ['deleted_at', 'bigint', false],
    ])
    await createTable(db, 'annotation', [
      ['article_id', 'text'],
      ['segment_id', 'text'],
      ['start', 'integer', false],
      ['end', 'integer', false],
      ['quote', 'text'],
      ['category', 'text'],
      ['severity', 'text'],
      ['note', 'text'],
      ['author', 'text'],
      ['at', 'bigint'],
      ['deleted_at', 'bigint', false],
      ['revision', 'integer'],
    ])
    const index = (table: string, columns: string[]) =>
      db.schema.createIndex(`${table}_${columns[0]}`).on(table).columns(columns).execute()
    await index('thread', ['article_id', 'revision'])
    await index('thread', ['segment_id'])
    await index('comment', ['thread_id', 'at'])
    await index('annotation', ['article_id', 'revision'])
    await index('annotation', ['segment_id'])
    await db.schema.alterTable('article').addColumn('pass_mark', 'integer').execute()
  },
}
