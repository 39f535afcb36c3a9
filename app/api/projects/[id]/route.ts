import type { ProjectAnswer } from '@/lib/domain/answers'
import { projectPatchSchema } from '@/lib/domain/project'
import { deleteProject } from '@/lib/server/commands/delete-project'
import { updateProject } from '@/lib/server/commands/update-project'
import { jsonResponse } from '@/lib/server/json-response'
import { readJson } from '@/lib/server/read-body'
import { route, routeId, type RouteContext } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const PATCH = route<RouteContext<'id'>>(async (request, context, session) => {
  const id = await routeId(context)
  const input = await readJson(request, projectPatchSchema)
  const answer: ProjectAnswer = { project: await updateProject(await getStore(), session, id, input) }
  return jsonResponse(answer)
})

export const DELETE = route<RouteContext<'id'>>(async (_request, context, session) => {
  const id = await routeId(context)
  const answer: ProjectAnswer = { project: await deleteProject(await getStore(), session, id) }
  return jsonResponse(answer)
})
