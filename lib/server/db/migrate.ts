import { Migrator } from 'kysely'
import { firstTables } from './migrations/0001-first-tables'
import { projectsAndTermHistory } from './migrations/0002-projects-and-term-history'
import { peopleAndReview } from './migrations/0003-people-and-review'
import { accounts } from './migrations/0004-accounts'
import { auditTrail } from './migrations/0005-audit-trail'
import { notices } from './migrations/0006-notices'
import { remarks } from './migrations/0007-remarks'
import { effort } from './migrations/0008-effort'
import type { Database } from './schema'

/** In the order in which they run; one that has been published never changes. */
const migrations = {
  '0001-first-tables': firstTables,
  '0002-projects-and-term-history': projectsAndTermHistory,
  '0003-people-and-review': peopleAndReview,
  '0004-accounts': accounts,
  '0005-audit-trail': auditTrail,
  '0006-notices': notices,
  '0007-remarks': remarks,
  '0008-effort': effort,
}

/**
 * Brings a store's tables up to date. Several processes may call it at once: one works, the others wait for it. Throws
 * where a migration fails, with nothing half-done, and where the store comes from a newer program.
 */
export async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
