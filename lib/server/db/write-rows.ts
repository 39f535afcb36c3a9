import { sql, type Insertable } from 'kysely'
import { inChunks } from './in-chunks'
import type { DatabaseTransaction, Tables } from './schema'

/** Rows per statement. */
const chunkSize = 1000

/**
 * Inserts whole rows, each chunk of them as one JSON parameter, which takes a fraction of the time that a parameter for
 * each value does. With `keep`, a row whose id is there already is overwritten in all columns but those. `onChunk` hears
 * how many rows have just been written.
 */
export async function writeRows<Table extends 'term_entry' | 'term_revision'>(
  trx: DatabaseTransaction,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
  {
    keep,
    onChunk = () => {},
  }: { keep?: readonly (keyof Tables[Table] & string)[]; onChunk?: (written: number) => void } = {},
): Promise<void> {
  const columns = columnsOf[table]
  const names = sql.join(columns.map(([name]) => sql.ref(name)))
  const conflict = keep && {
    set: sql.join(
      columns
        .filter(([name]) => name !== 'id' && !(keep as readonly string[]).includes(name))
        .map(([name]) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`),
    ),
  }
  const isSqlite = 'isSqlite' in trx.getExecutor().adapter
  const source = (json: string) =>
    isSqlite
      ? sql`select ${sql.join(columns.map((_, i) => sql`value ->> ${sql.lit(i)}`))} from json_each(${json})`
      : sql`select * from json_to_recordset(cast(${json} as json)) as rows (${sql.join(
          columns.map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`),
        )})`
  await inChunks(
    rows,
    async (chunk) => {
      const json = isSqlite
        ? chunk.map((row) => columns.map(([name]) => (row as Record<string, unknown>)[name]))
        : chunk
      const values = source(JSON.stringify(json))
      await (
        conflict
          ? sql`insert into ${sql.table(table)} (${names}) ${values} where true on conflict (id) do update set ${conflict.set}`
          : sql`insert into ${sql.table(table)} (${names}) ${values}`
      ).execute(trx)
      onChunk(chunk.length)
    },
    chunkSize,
  )
}

type Columns<Table extends keyof Tables> = readonly (readonly [
  keyof Tables[Table] & string,
  'text' | 'bigint',
])[]

const columnsOf = {
  term_entry: [
    ['id', 'text'],
    ['source', 'text'],
    ['target', 'text'],
    ['accepted', 'text'],
    ['forbidden', 'text'],
    ['kind', 'text'],
    ['case_rule', 'text'],
    ['note', 'text'],
    ['status', 'text'],
    ['search', 'text'],
    ['search_all', 'text'],
    ['project_id', 'text'],
    ['version', 'bigint'],
    ['created_at', 'bigint'],
    ['created_by', 'text'],
    ['updated_at', 'bigint'],
    ['updated_by', 'text'],
    ['revision', 'bigint'],
    ['deleted_at', 'bigint'],
  ] satisfies Columns<'term_entry'>,
  term_revision: [
    ['id', 'text'],
    ['term_id', 'text'],
    ['operation_id', 'text'],
    ['at', 'bigint'],
    ['author', 'text'],
    ['kind', 'text'],
    ['version', 'bigint'],
    ['entry', 'text'],
    ['before', 'text'],
  ] satisfies Columns<'term_revision'>,
} as const
