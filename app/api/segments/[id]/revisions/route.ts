import type { RevisionsAnswer } from '@/lib/domain/answers'
import { jsonResponse } from '@/lib/server/json-response'
import { listRevisions } from '@/lib/server/queries/list-revisions'
import { route, routeId, type RouteContext } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const GET = route<RouteContext<'id'>>(async (_request, context) => {
  const id = await routeId(context)
  const answer: RevisionsAnswer = { revisions: await listRevisions(await getStore(), id) }
  return jsonResponse(answer)
})
