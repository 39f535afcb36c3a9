import { changeRequestSchema } from '@/lib/domain/change'
import { applyChange } from '@/lib/server/commands/apply-change'
import { jsonResponse } from '@/lib/server/json-response'
import { readJson } from '@/lib/server/read-body'
import { route, type RouteContext } from '@/lib/server/route'
import { getSession } from '@/lib/server/session'
import { getStore } from '@/lib/server/store'

export const POST = route<RouteContext<'id'>>(async (request, { params }) => {
  const { id } = await params
  const change = await readJson(request, changeRequestSchema)
  return jsonResponse(await applyChange(await getStore(), getSession(), id, change))
})
