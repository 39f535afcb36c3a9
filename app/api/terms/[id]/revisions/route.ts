import type { TermRevisionsAnswer } from '@/lib/domain/answers'
import { jsonResponse } from '@/lib/server/json-response'
import { listTermRevisions } from '@/lib/server/queries/list-term-revisions'
import { route, routeId, type RouteContext } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const GET = route<RouteContext<'id'>>(async (_request, context) => {
  const id = await routeId(context)
  const answer: TermRevisionsAnswer = { revisions: await listTermRevisions(await getStore(), id) }
  return jsonResponse(answer)
})
