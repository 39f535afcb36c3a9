const turns = new Map<string, Promise<unknown>>()

/**
 * Does one piece of work after the other for each key, in this process. Changes of one article wait for each other anyway; those
 * that wait here do not hold a connection of the store meanwhile.
 */
export async function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const result = (turns.get(key) ?? Promise.resolve()).then(work)
  const over = result.catch(() => {})
  turns.set(key, over)
  try {
    return await result
  } finally {
    if (turns.get(key) === over) turns.delete(key)
  }
}
