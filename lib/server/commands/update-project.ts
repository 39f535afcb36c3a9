import { EtabliError } from '@/lib/domain/errors'
import type { Project, ProjectPatch } from '@/lib/domain/project'
import { searchKey } from '@/lib/language/search-key'
import type { Database } from '../db/schema'
import { getProject } from '../queries/list-projects'
import { refuseTakenName } from './create-project'
import { authorize } from '../policies/authorize'
import type { Session } from '../session'
import { recordAudit } from '../audit/record-audit'

/** Changes a project's name or rules. Throws `project-not-found` and `project-name-taken`. */
export async function updateProject(
  db: Database,
  session: Session,
  id: string,
  { name, fourEyes }: ProjectPatch,
): Promise<Project> {
  authorize(session, 'project.manage')
  await db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await refuseTakenName(
      trx
        .updateTable('project')
        .set({
          ...(name === undefined ? {} : { name, name_search: searchKey(name) }),
          ...(fourEyes === undefined ? {} : { four_eyes: fourEyes ? 1 : 0 }),
        })
        .where('id', '=', id)
        .where('deleted_at', 'is', null)
        .executeTakeFirstOrThrow(),
    )
    if (numUpdatedRows === 0n) throw new EtabliError('project-not-found')
    const details = {
      ...(name === undefined ? {} : { name }),
      ...(fourEyes === undefined ? {} : { fourEyes }),
    }
    await recordAudit(trx, session, { action: 'project.change', subject: id, details })
  })
  return getProject(db, id)
}
