import { EtabliError } from '@/lib/domain/errors'
import type { Project } from '@/lib/domain/project'
import type { Database } from '../db/schema'
import { getProject } from '../queries/list-projects'
import { holdProject } from './hold-project'
import { authorize } from '../policies/authorize'
import type { Session } from '../session'
import { recordAudit } from '../audit/record-audit'

/**
 * Removes an empty project; the project as it was. Throws `project-in-use` while an article or an entry is in it, and
 * `project-not-found`. A deleted article that was in it comes back without one; a deleted entry does not come back.
 */
export async function deleteProject(db: Database, session: Session, id: string): Promise<Project> {
  authorize(session, 'project.manage')
  return db.transaction().execute(async (trx) => {
    await holdProject(trx, id)
    const project = await getProject(trx, id)
    const { articles, terms } = project
    if (articles > 0 || terms > 0) throw new EtabliError('project-in-use', { articles, terms })
    await trx.updateTable('article').set({ project_id: null }).where('project_id', '=', id).execute()
    await trx.updateTable('project').set({ deleted_at: Date.now() }).where('id', '=', id).execute()
    await recordAudit(trx, session, {
      action: 'project.delete',
      subject: id,
      details: { name: project.name },
    })
    return project
  })
}
