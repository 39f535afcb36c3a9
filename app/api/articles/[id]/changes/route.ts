import { changeRequestSchema } from '@/lib/domain/change'
import { applyChange } from '@/lib/server/commands/apply-change'
import { jsonResponse } from '@/lib/server/json-response'
import { readJson } from '@/lib/server/read-body'
import { route, routeId, type RouteContext } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const POST = route<RouteContext<'id'>>(async (request, context, session) => {
  const id = await routeId(context)
  const change = await readJson(request, changeRequestSchema)
  return jsonResponse(await applyChange(await getStore(), session, id, change))
})
