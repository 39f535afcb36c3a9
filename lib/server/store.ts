import 'server-only'
import { EtabliError } from '@/lib/domain/errors'
import { seedSample } from './commands/seed-sample'
import { openDatabase } from './db/database'
import { migrate } from './db/migrate'
import type { Database } from './db/schema'
import { readEnv } from './env'
import { sampleArticle, sampleTerms } from './sample/sample'
import { startDeliveries } from './webhook/deliver'
import { ownerSession } from './session'

/** Next loads modules more than once in a process (for pages, for routes, after each edit); the store is one. */
const shared = globalThis as typeof globalThis & {
  etabliStore?: Promise<Database> | undefined
  stopDeliveries?: () => void
}

/**
 * The workspace's store, opened, brought up to date and given its sample on first use. Throws `store-unavailable`; the
 * next call tries again.
 */
export function getStore(): Promise<Database> {
  if (process.env.NEXT_PHASE === 'phase-production-build')
    throw new Error(
      'The store must not be opened while the program is being built: the page lacks `await connection()`.',
    )
  shared.etabliStore ??= openStore().catch((cause: unknown) => {
    shared.etabliStore = undefined
    throw new EtabliError('store-unavailable', {}, { cause })
  })
  return shared.etabliStore
}

async function openStore(): Promise<Database> {
  const env = readEnv()
  const db = openDatabase(
    env.DATABASE_URL ? { databaseUrl: env.DATABASE_URL } : { dataFolder: env.ETABLI_DATA },
  )
  try {
    await migrate(db)
    await seedSample(db, ownerSession, { article: sampleArticle, terms: sampleTerms })
    shared.stopDeliveries = startDeliveries(db)
    return db
  } catch (error) {
    await db.destroy()
    throw error
  }
}

/** Closes the store, if it is open; the next `getStore` opens it again. */
export async function closeStore(): Promise<void> {
  shared.stopDeliveries?.()
  const store = shared.etabliStore
  shared.etabliStore = undefined
  await (await store?.catch(() => undefined))?.destroy()
}
