import { setImmediate } from 'node:timers/promises'

/** Rows per statement: PostgreSQL takes 65,535 parameters, SQLite 32,766. */
const chunkSize = 500

/** Hands `items` to `work` in chunks, with a pause after each so that other requests get their turn. */
export async function inChunks<Item>(
  items: readonly Item[],
  work: (chunk: Item[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < items.length; from += chunkSize) {
    await work(items.slice(from, from + chunkSize))
    await setImmediate()
  }
}
