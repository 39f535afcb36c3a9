import { termEntryPatchSchema } from '@/lib/domain/term-entry'
import { deleteTermEntry } from '@/lib/server/commands/delete-term-entry'
import { patchTermEntry } from '@/lib/server/commands/patch-term-entry'
import { jsonResponse } from '@/lib/server/json-response'
import { readJson } from '@/lib/server/read-body'
import { route, routeId, type RouteContext } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const PATCH = route<RouteContext<'id'>>(async (request, context, session) => {
  const id = await routeId(context)
  const patch = await readJson(request, termEntryPatchSchema)
  return jsonResponse(await patchTermEntry(await getStore(), session, id, patch))
})

export const DELETE = route<RouteContext<'id'>>(async (_request, context, session) => {
  const id = await routeId(context)
  return jsonResponse(await deleteTermEntry(await getStore(), session, id))
})
