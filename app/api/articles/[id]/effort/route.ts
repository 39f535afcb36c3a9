import { effortReportSchema } from '@/lib/domain/effort'
import { recordEffort } from '@/lib/server/commands/record-effort'
import { jsonResponse } from '@/lib/server/json-response'
import { readJson } from '@/lib/server/read-body'
import { route, routeId, type RouteContext } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const POST = route<RouteContext<'id'>>(async (request, context, session) => {
  const report = await readJson(request, effortReportSchema)
  await recordEffort(await getStore(), session, await routeId(context), report)
  return jsonResponse({})
})
