import type { Kysely, Migration } from 'kysely'

/** Every table of the first version. The types are those that SQLite and PostgreSQL both have. */
export const firstTables: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('workspace')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute()

    await db.schema
      .createTable('house_style')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('style', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'bigint', (column) => column.notNull())
      .execute()

    await db.schema
      .createTable('term_entry')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('target', 'text', (column) => column.notNull())
      .addColumn('accepted', 'text', (column) => column.notNull())
      .addColumn('forbidden', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('case_rule', 'text', (column) => column.notNull())
      .addColumn('note', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('search', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'bigint', (column) => column.notNull())
      .addColumn('deleted_at', 'bigint')
      .execute()

    await db.schema
      .createTable('article')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('title_search', 'text', (column) => column.notNull())
      .addColumn('slug', 'text', (column) => column.notNull())
      .addColumn('house_style_id', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('updated_at', 'bigint', (column) => column.notNull())
      .addColumn('deleted_at', 'bigint')
      .execute()

    await db.schema
      .createTable('block')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('article_id', 'text', (column) =>
        column.notNull().references('article.id').onDelete('cascade'),
      )
      .addColumn('block', 'text', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('block_article').on('block').column('article_id').execute()

    await db.schema
      .createTable('segment')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('article_id', 'text', (column) =>
        column.notNull().references('article.id').onDelete('cascade'),
      )
      .addColumn('block_id', 'text', (column) => column.notNull().references('block.id'))
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('target', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('unsure', 'integer', (column) => column.notNull())
      .addColumn('reason', 'text')
      .addColumn('updated_at', 'bigint', (column) => column.notNull())
      .addColumn('source_words', 'integer', (column) => column.notNull())
      .addColumn('target_words', 'integer', (column) => column.notNull())
      .addColumn('search', 'text', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('segment_place').on('segment').columns(['article_id', 'position']).execute()
    await db.schema.createIndex('segment_block').on('segment').column('block_id').execute()
    await db.schema
      .createIndex('segment_progress')
      .on('segment')
      .columns(['article_id', 'state', 'source_words', 'target_words'])
      .execute()

    await db.schema
      .createTable('revision')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('article_id', 'text', (column) =>
        column.notNull().references('article.id').onDelete('cascade'),
      )
      .addColumn('segment_id', 'text', (column) => column.notNull())
      .addColumn('mutation_id', 'text')
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('author', 'text', (column) => column.notNull())
      .addColumn('origin', 'text')
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('target', 'text', (column) => column.notNull())
      .addColumn('reason', 'text')
      .execute()
    await db.schema
      .createIndex('revision_segment')
      .on('revision')
      .columns(['segment_id', 'version'])
      .execute()
    await db.schema
      .createIndex('revision_mutation')
      .unique()
      .on('revision')
      .columns(['mutation_id', 'segment_id'])
      .execute()
  },
}
