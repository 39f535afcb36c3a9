import { setImmediate } from 'node:timers/promises'

/** Hands `items` to `work` in chunks, with a pause after each so that other requests get their turn. */
export async function inChunks<Item>(
  items: readonly Item[],
  work: (chunk: Item[]) => unknown,
  /** PostgreSQL takes 65,535 parameters in a statement, SQLite 32,766. */
  size = 500,
): Promise<void> {
  for (let from = 0; from < items.length; from += size) {
    await work(items.slice(from, from + size))
    await setImmediate()
  }
}
