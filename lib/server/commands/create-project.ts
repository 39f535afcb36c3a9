import { EtabliError } from '@/lib/domain/errors'
import type { NewProject, Project } from '@/lib/domain/project'
import { searchKey } from '@/lib/language/search-key'
import type { Database } from '../db/schema'
import { isUniqueViolation } from '../db/unique-violation'
import { getProject } from '../queries/list-projects'
import { authorize } from '../policies/authorize'
import type { Session } from '../session'
import { recordAudit } from '../audit/record-audit'

/** Adds a project. Throws `project-name-taken`: case and accents do not tell names apart. */
export async function createProject(
  db: Database,
  session: Session,
  { name, fourEyes = false }: NewProject,
): Promise<Project> {
  authorize(session, 'project.manage')
  const id = crypto.randomUUID()
  await db.transaction().execute(async (trx) => {
    await refuseTakenName(
      trx
        .insertInto('project')
        .values({
          id,
          name,
          name_search: searchKey(name),
          four_eyes: fourEyes ? 1 : 0,
          created_at: Date.now(),
          deleted_at: null,
        })
        .execute(),
    )
    await recordAudit(trx, session, { action: 'project.create', subject: id, details: { name, fourEyes } })
  })
  return getProject(db, id)
}

/** What the store says of a name, as `project-name-taken`. */
export async function refuseTakenName<Result>(written: Promise<Result>): Promise<Result> {
  try {
    return await written
  } catch (cause) {
    throw isUniqueViolation(cause) ? new EtabliError('project-name-taken', {}, { cause }) : cause
  }
}
