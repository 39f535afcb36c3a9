import { readEnv } from './env'
import { createLocalBus, type Bus } from './local-bus'
import { createPostgresBus } from './postgres-bus'

const shared = globalThis as typeof globalThis & { etabliBus?: Bus }

/** The bus of this process, joined to those of other servers where they share a PostgreSQL. */
export function getBus(): Bus {
  const { DATABASE_URL } = readEnv()
  return (shared.etabliBus ??= DATABASE_URL ? createPostgresBus(DATABASE_URL) : createLocalBus())
}
