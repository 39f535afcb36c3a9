import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { copyStore, StoreNotEmptyError } from '@/lib/server/db/copy-store'
import { openDatabase, storeFileName } from '@/lib/server/db/database'
import { migrate } from '@/lib/server/db/migrate'
import { readEnv } from '@/lib/server/env'

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

const { ETABLI_DATA: dataFolder, DATABASE_URL: databaseUrl } = readEnv()
const file = join(dataFolder, storeFileName)
if (!databaseUrl) fail('Say where to: DATABASE_URL=postgres://… npm run move-to-postgres')
if (!existsSync(file)) fail(`There is no ${file}: say with ETABLI_DATA in which folder the store lies.`)

const from = openDatabase({ dataFolder })
const to = openDatabase({ databaseUrl })
try {
  await migrate(from)
  await migrate(to)
  const counts = await copyStore(from, to)
  for (const [table, count] of Object.entries(counts))
    process.stdout.write(`${table.padEnd(12)} ${String(count).padStart(8)}\n`)
  process.stdout.write(`${file} stays as it is. From now on, start with the same DATABASE_URL.\n`)
} catch (error) {
  if (error instanceof StoreNotEmptyError)
    fail(`The database already holds something (${error.message}); nothing was copied. Give an empty one.`)
  fail(`Nothing was copied. ${error instanceof Error ? error.message : String(error)}`)
} finally {
  await Promise.all([from.destroy(), to.destroy()])
}
