import { sql, type Kysely, type Migration } from 'kysely'
import { createTable } from './create-table'

/** Who did what: one chain of entries. It and the histories of segments and terms can be added to, and not changed. */
export const auditTrail: Migration = {
  async up(db: Kysely<unknown>) {
    await createTable(db, 'audit_entry', [
      ['at', 'bigint'],
      ['actor', 'text'],
      ['action', 'text'],
      ['subject', 'text', false],
      ['details', 'text'],
      ['previous_hash', 'text'],
      ['hash', 'text'],
    ])
    await db.schema.createIndex('audit_entry_actor').on('audit_entry').columns(['actor', 'id']).execute()
    await db.schema.createIndex('audit_entry_action').on('audit_entry').columns(['action', 'id']).execute()
    const isSqlite = 'isSqlite' in db.getExecutor().adapter
    if (!isSqlite)
      await sql`create function refuse_change() returns trigger language plpgsql as $$
        begin raise exception '% can only be added to', tg_table_name; end $$`.execute(db)
    for (const table of ['audit_entry', 'revision', 'term_revision']) {
      if (!isSqlite) {
        await sql`create trigger ${sql.ref(`${table}_stays`)} before update or delete or truncate on ${sql.table(table)}
          for each statement execute function refuse_change()`.execute(db)
        continue
      }
      for (const act of ['update', 'delete'])
        await sql`create trigger ${sql.ref(`${table}_no_${act}`)} before ${sql.raw(act)} on ${sql.table(table)}
          begin select raise(abort, ${sql.lit(`${table} can only be added to`)}); end`.execute(db)
    }
  },
}
