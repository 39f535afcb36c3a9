import { revokeInvitation } from '@/lib/server/commands/revoke-invitation'
import { jsonResponse } from '@/lib/server/json-response'
import { route, routeId, type RouteContext } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const DELETE = route<RouteContext<'id'>>(async (_request, context, session) => {
  await revokeInvitation(await getStore(), session, await routeId(context))
  return jsonResponse({})
})
