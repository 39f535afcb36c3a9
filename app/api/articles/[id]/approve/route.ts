import { bulkApprovalSchema } from '@/lib/domain/bulk-approval'
import { approveSegments } from '@/lib/server/commands/approve-segments'
import { jsonResponse } from '@/lib/server/json-response'
import { bodyLimits, readJson } from '@/lib/server/read-body'
import { route, routeId, type RouteContext } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const POST = route<RouteContext<'id'>>(async (request, context, session) => {
  const id = await routeId(context)
  const approval = await readJson(request, bulkApprovalSchema, bodyLimits.termBulk)
  return jsonResponse(await approveSegments(await getStore(), session, id, approval))
})
