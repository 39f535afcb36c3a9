import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from './schema'

const key = 'term-revision'

/** How often the workspace's entries have changed; grows with every change of any of them. */
export async function getTermRevision(db: Database): Promise<number> {
  const row = await db.selectFrom('workspace').select('value').where('key', '=', key).executeTakeFirst()
  return Number(row?.value ?? 0)
}

/**
 * The number of the change that the transaction is about to make. No other transaction gets one before this one has
 * ended, so changes of entries come one after the other, and who has seen a number has seen all below it.
 */
export async function nextTermRevision(trx: DatabaseTransaction): Promise<number> {
  const { value } = await trx
    .insertInto('workspace')
    .values({ key, value: '1' })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        value: sql<string>`cast(cast(workspace.value as bigint) + 1 as text)`,
      }),
    )
    .returning('value')
    .executeTakeFirstOrThrow()
  return Number(value)
}
