import type { Kysely, Migration } from 'kysely'
import { createTable } from './create-table'

/** What the desk tells its members, and what it tells another program. */
export const notices: Migration = {
  async up(db: Kysely<unknown>) {
    await createTable(db, 'notice', [
      ['member_id', 'text'],
      ['kind', 'text'],
      ['at', 'bigint'],
      ['author', 'text'],
      ['article_id', 'text'],
      ['segment_id', 'text', false],
      ['text', 'text'],
      ['count', 'integer'],
      ['read_at', 'bigint', false],
    ])
    await createTable(db, 'webhook_delivery', [
      ['at', 'bigint'],
      ['type', 'text'],
      ['payload', 'text'],
      ['attempts', 'integer'],
      ['next_at', 'bigint', false],
      ['delivered_at', 'bigint', false],
      ['last_status', 'integer', false],
      ['last_error', 'text', false],
    ])
    await db.schema.createIndex('notice_member').on('notice').columns(['member_id', 'at']).execute()
    await db.schema.createIndex('webhook_delivery_next').on('webhook_delivery').column('next_at').execute()
  },
}
