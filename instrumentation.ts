/** Runs once when the server starts: a server that is asked to stop closes its store, so that no write-ahead log is left beside it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { closeStore } = await import('@/lib/server/store')
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void closeStore())
}
