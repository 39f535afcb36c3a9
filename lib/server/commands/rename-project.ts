import { EtabliError } from '@/lib/domain/errors'
import type { NewProject, Project } from '@/lib/domain/project'
import { searchKey } from '@/lib/language/search-key'
import type { Database } from '../db/schema'
import { getProject } from '../queries/list-projects'
import { refuseTakenName } from './create-project'

/** Gives a project another name. Throws `project-not-found` and `project-name-taken`. */
export async function renameProject(db: Database, id: string, { name }: NewProject): Promise<Project> {
  const { numUpdatedRows } = await refuseTakenName(
    db
      .updateTable('project')
      .set({ name, name_search: searchKey(name) })
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  if (numUpdatedRows === 0n) throw new EtabliError('project-not-found')
  return getProject(db, id)
}
