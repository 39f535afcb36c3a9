import type { ProjectAnswer } from '@/lib/domain/answers'
import { newProjectSchema } from '@/lib/domain/project'
import { deleteProject } from '@/lib/server/commands/delete-project'
import { renameProject } from '@/lib/server/commands/rename-project'
import { jsonResponse } from '@/lib/server/json-response'
import { readJson } from '@/lib/server/read-body'
import { route, routeId, type RouteContext } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const PATCH = route<RouteContext<'id'>>(async (request, context) => {
  const id = await routeId(context)
  const input = await readJson(request, newProjectSchema)
  const answer: ProjectAnswer = { project: await renameProject(await getStore(), id, input) }
  return jsonResponse(answer)
})

export const DELETE = route<RouteContext<'id'>>(async (_request, context) => {
  const id = await routeId(context)
  const answer: ProjectAnswer = { project: await deleteProject(await getStore(), id) }
  return jsonResponse(answer)
})
