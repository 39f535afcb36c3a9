import { EtabliError } from '@/lib/domain/errors'
import type { Project } from '@/lib/domain/project'
import type { Database } from '../db/schema'

/** The projects by name, case and accents apart. */
export async function listProjects(db: Database): Promise<Project[]> {
  const rows = await selectProjects(db).orderBy('name_search').orderBy('id').execute()
  return rows.map(projectFrom)
}

/** The project with that id; throws `project-not-found`. */
export async function getProject(db: Database, id: string): Promise<Project> {
  const row = await selectProjects(db).where('id', '=', id).executeTakeFirst()
  if (!row) throw new EtabliError('project-not-found')
  return projectFrom(row)
}

type ProjectRow = Awaited<ReturnType<ReturnType<typeof selectProjects>['executeTakeFirstOrThrow']>>

function projectFrom({ four_eyes, ...project }: ProjectRow): Project {
  return { ...project, fourEyes: four_eyes === 1 }
}

function selectProjects(db: Database) {
  return db
    .selectFrom('project')
    .where('deleted_at', 'is', null)
    .select(({ selectFrom, fn }) => [
      'id',
      'name',
      'four_eyes',
      'created_at as createdAt',
      selectFrom('article')
        .select(fn.countAll<number>().as('articles'))
        .whereRef('article.project_id', '=', 'project.id')
        .where('article.deleted_at', 'is', null)
        .$asScalar()
        .$notNull()
        .as('articles'),
      selectFrom('term_entry')
        .select(fn.countAll<number>().as('terms'))
        .whereRef('term_entry.project_id', '=', 'project.id')
        .where('term_entry.deleted_at', 'is', null)
        .$asScalar()
        .$notNull()
        .as('terms'),
    ])
}
