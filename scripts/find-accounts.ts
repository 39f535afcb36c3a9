import { openDatabase } from '@/lib/server/db/database'
import { migrate } from '@/lib/server/db/migrate'
import { readEnv } from '@/lib/server/env'
import { listMembers } from '@/lib/server/queries/list-members'

const env = readEnv()
const db = openDatabase(
  env.DATABASE_URL ? { databaseUrl: env.DATABASE_URL } : { dataFolder: env.ETABLI_DATA },
)
await migrate(db)
const members = await listMembers(db)
await db.destroy()
process.exit(members.length > 0 ? 0 : 1)
