import type { Database } from '../db/schema'

/** Every row of every table, as JSON and in no order of the store's. */
export async function allRows(db: Database): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {}
  for (const { name } of await db.introspection.getTables())
    rows[name] = (
      await db
        .selectFrom(name as 'article')
        .selectAll()
        .execute()
    )
      .map((row) => JSON.stringify(row))
      .sort()
  return rows
}
