import { changeRequestSchema } from '@/lib/domain/change'
import { applyChange } from '@/lib/server/commands/apply-change'
import { jsonResponse } from '@/lib/server/json-response'
import { readJson } from '@/lib/server/read-body'
import { route, routeId, type RouteContext } from '@/lib/server/route'
import { getSession } from '@/lib/server/session'
import { getStore } from '@/lib/server/store'

export const POST = route<RouteContext<'id'>>(async (request, context) => {
  const id = await routeId(context)
  const change = await readJson(request, changeRequestSchema)
  return jsonResponse(await applyChange(await getStore(), getSession(), id, change))
})
