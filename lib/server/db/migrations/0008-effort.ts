import type { Kysely, Migration } from 'kysely'
import { createTable } from './create-table'

/** How long people were in segments, a day, and which reports of that have been taken in. */
export const effort: Migration = {
  async up(db: Kysely<unknown>) {
    await createTable(db, 'effort', [
      ['member_id', 'text'],
      ['article_id', 'text'],
      ['segment_id', 'text'],
      ['day', 'text'],
      ['milliseconds', 'bigint'],
    ])
    await createTable(db, 'effort_report', [
      ['member_id', 'text'],
      ['at', 'bigint'],
    ])
    await db.schema.createIndex('effort_member').on('effort').columns(['member_id', 'day']).execute()
    await db.schema
      .createIndex('effort_report_member')
      .on('effort_report')
      .columns(['member_id', 'at'])
      .execute()
  },
}
