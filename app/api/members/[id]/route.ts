import { memberPatchSchema } from '@/lib/domain/account'
import { changeMember } from '@/lib/server/commands/change-member'
import { removeMember } from '@/lib/server/commands/remove-member'
import { jsonResponse } from '@/lib/server/json-response'
import { readJson } from '@/lib/server/read-body'
import { route, routeId, type RouteContext } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const PATCH = route<RouteContext<'id'>>(async (request, context, session) => {
  const patch = await readJson(request, memberPatchSchema)
  await changeMember(await getStore(), session, await routeId(context), patch)
  return jsonResponse({})
})

export const DELETE = route<RouteContext<'id'>>(async (_request, context, session) => {
  await removeMember(await getStore(), session, await routeId(context))
  return jsonResponse({})
})
