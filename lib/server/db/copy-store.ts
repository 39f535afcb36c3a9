import type { Kysely, Transaction } from 'kysely'
import type { Database, Tables } from './schema'

/** Every table with its key, those that others refer to first. */
const tables = [
  ['workspace', 'key'],
  ['member', 'id'],
  ['auth_user', 'id'],
  ['auth_session', 'id'],
  ['auth_account', 'id'],
  ['auth_verification', 'id'],
  ['invitation', 'id'],
  ['sign_in_attempt', 'id'],
  ['house_style', 'id'],
  ['project', 'id'],
  ['term_entry', 'id'],
  ['term_revision', 'id'],
  ['article', 'id'],
  ['block', 'id'],
  ['segment', 'id'],
  ['revision', 'id'],
  ['thread', 'id'],
  ['comment', 'id'],
  ['annotation', 'id'],
  ['notice', 'id'],
  ['webhook_delivery', 'id'],
  ['effort', 'id'],
  ['effort_report', 'id'],
  ['audit_entry', 'id'],
] as const satisfies readonly (readonly [keyof Tables, string])[]

type AnyTables = Record<string, Record<string, string | number | null>>

/** Rows per statement: `term_entry`, the widest of the long tables, stays far below either store's limit of parameters. */
const chunkSize = 500

/** What `copyStore` throws, with nothing copied, where the store to fill already holds something. */
export class StoreNotEmptyError extends Error {}

/**
 * Copies every row of one store, deleted articles and all history included, into another one that holds nothing; both
 * have their tables. All of it or nothing stands there at the end. Answers how many rows each table has.
 */
export async function copyStore(from: Database, to: Database): Promise<Record<string, number>> {
  const source = from as unknown as Kysely<AnyTables>
  const target = to as unknown as Kysely<AnyTables>
  return source
    .transaction()
    .setIsolationLevel('serializable')
    .execute((reading) =>
      target.transaction().execute(async (writing) => {
        for (const [table] of tables)
          if (await writing.selectFrom(table).selectAll().limit(1).executeTakeFirst())
            throw new StoreNotEmptyError(table)
        const counts: Record<string, number> = {}
        for (const [table, key] of tables) counts[table] = await copyTable(reading, writing, table, key)
        return counts
      }),
    )
}

async function copyTable(
  reading: Transaction<AnyTables>,
  writing: Transaction<AnyTables>,
  table: string,
  key: string,
): Promise<number> {
  let count = 0
  let last = ''
  for (;;) {
    const rows = await reading
      .selectFrom(table)
      .selectAll()
      .where(key, '>', last)
      .orderBy(key)
      .limit(chunkSize)
      .execute()
    if (rows.length === 0) return count
    await writing.insertInto(table).values(rows).execute()
    count += rows.length
    last = String(rows.at(-1)?.[key])
  }
}
