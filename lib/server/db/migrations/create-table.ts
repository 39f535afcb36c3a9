import type { Kysely } from 'kysely'

export type Column = [name: string, type: 'text' | 'integer' | 'bigint', required?: boolean]

/** A table with a text `id` as its key and these columns, which hold something unless told otherwise. */
export async function createTable(
  db: Kysely<unknown>,
  table: string,
  columns: readonly Column[],
): Promise<void> {
  let builder = db.schema.createTable(table).addColumn('id', 'text', (column) => column.primaryKey())
  for (const [name, type, required = true] of columns)
    builder = builder.addColumn(name, type, (column) => (required ? column.notNull() : column))
  await builder.execute()
}
