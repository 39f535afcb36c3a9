import type { ProjectAnswer, ProjectsAnswer } from '@/lib/domain/answers'
import { newProjectSchema } from '@/lib/domain/project'
import { createProject } from '@/lib/server/commands/create-project'
import { jsonResponse } from '@/lib/server/json-response'
import { listProjects } from '@/lib/server/queries/list-projects'
import { readJson } from '@/lib/server/read-body'
import { route } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const GET = route(async () => {
  const answer: ProjectsAnswer = { projects: await listProjects(await getStore()) }
  return jsonResponse(answer)
})

export const POST = route(async (request, _context, session) => {
  const input = await readJson(request, newProjectSchema)
  const answer: ProjectAnswer = { project: await createProject(await getStore(), session, input) }
  return jsonResponse(answer, 201)
})
