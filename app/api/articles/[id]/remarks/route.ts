import { remarkChangeSchema, type RemarksAnswer } from '@/lib/domain/remark'
import { applyRemark } from '@/lib/server/commands/apply-remark'
import { jsonResponse } from '@/lib/server/json-response'
import { getArticle } from '@/lib/server/queries/get-article'
import { listRemarks } from '@/lib/server/queries/list-remarks'
import { readJson } from '@/lib/server/read-body'
import { route, routeId, type RouteContext } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const GET = route<RouteContext<'id'>>(async (_request, context) => {
  const store = await getStore()
  const { id } = await getArticle(store, await routeId(context))
  const answer: RemarksAnswer = await listRemarks(store, id)
  return jsonResponse(answer)
})

export const POST = route<RouteContext<'id'>>(async (request, context, session) => {
  const change = await readJson(request, remarkChangeSchema)
  const answer: RemarksAnswer = await applyRemark(await getStore(), session, await routeId(context), change)
  return jsonResponse(answer)
})
