import type { FirstDraftsAnswer } from '@/lib/domain/answers'
import { jsonResponse } from '@/lib/server/json-response'
import { getArticle } from '@/lib/server/queries/get-article'
import { listFirstDrafts } from '@/lib/server/queries/list-first-drafts'
import { route, routeId, type RouteContext } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const GET = route<RouteContext<'id'>>(async (_request, context) => {
  const store = await getStore()
  const { id } = await getArticle(store, await routeId(context))
  const answer: FirstDraftsAnswer = { drafts: Object.fromEntries(await listFirstDrafts(store, id)) }
  return jsonResponse(answer)
})
