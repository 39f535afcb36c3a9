import { setImmediate } from 'node:timers/promises'

/** Rows per statement: PostgreSQL takes 65,535 parameters, SQLite 32,766. */
const chunkSize = 500

/** Hands `rows` to `insert` in chunks, with a pause after each so that other requests get their turn. */
export async function insertInChunks<Row>(
  rows: readonly Row[],
  insert: (chunk: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += chunkSize) {
    await insert(rows.slice(from, from + chunkSize))
    await setImmediate()
  }
}
