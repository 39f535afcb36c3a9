import { liveTextSchema } from '@/lib/domain/live'
import { jsonResponse } from '@/lib/server/json-response'
import { tellWords } from '@/lib/server/live/article-room'
import { authorize } from '@/lib/server/policies/authorize'
import { readJson } from '@/lib/server/read-body'
import { route, routeId, type RouteContext } from '@/lib/server/route'

export const POST = route<RouteContext<'id'>>(async (request, context, session) => {
  authorize(session, 'segment.edit')
  const words = await readJson(request, liveTextSchema)
  tellWords(await routeId(context), session.author, words)
  return jsonResponse({})
})
