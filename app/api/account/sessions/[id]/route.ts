import { endOwnSessions } from '@/lib/server/commands/end-own-sessions'
import { jsonResponse } from '@/lib/server/json-response'
import { route, type RouteContext } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const DELETE = route<RouteContext<'id'>>(async (_request, { params }, session) => {
  await endOwnSessions(await getStore(), session, (await params).id)
  return jsonResponse({})
})
