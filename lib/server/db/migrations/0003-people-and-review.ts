import { sql, type Kysely, type Migration } from 'kysely'

/**
 * Members, who is to translate and review an article, whose words a segment holds, and a counter for the changes of each
 * article. Words that are there already are those of whoever wrote them last.
 */
export const peopleAndReview: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('member')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('user_id', 'text')
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('email', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('removed_at', 'bigint')
      .execute()
    await db.schema
      .createIndex('member_email')
      .unique()
      .on('member')
      .column('email')
      .where(sql.ref('removed_at'), 'is', null)
      .execute()
    await db.schema.createIndex('member_user').unique().on('member').column('user_id').execute()

    for (const [name, type] of [
      ['translator_id', 'text'],
      ['reviewer_id', 'text'],
      ['due_at', 'bigint'],
    ] as const)
      await db.schema.alterTable('article').addColumn(name, type).execute()
    const addCounter = (table: string, name: string, value: number) =>
      db.schema
        .alterTable(table)
        .addColumn(name, 'bigint', (column) => column.notNull().defaultTo(value))
        .execute()
    await addCounter('article', 'revision', 1)
    await addCounter('segment', 'revision', 1)
    await addCounter('revision', 'article_revision', 0)
    await db.schema
      .createIndex('segment_revision')
      .on('segment')
      .columns(['article_id', 'revision'])
      .execute()
    await db.schema
      .createIndex('revision_article')
      .on('revision')
      .columns(['article_id', 'article_revision'])
      .execute()

    await db.schema
      .alterTable('project')
      .addColumn('four_eyes', 'integer', (column) => column.notNull().defaultTo(0))
      .execute()
    await db.schema
      .alterTable('segment')
      .addColumn('words_by', 'text', (column) => column.notNull().defaultTo('[]'))
      .execute()
    await sql`update segment set words_by = '["owner"]' where exists (
      select 1 from revision where revision.segment_id = segment.id and revision.kind = 'set-target'
    )`.execute(db)
  },
}
