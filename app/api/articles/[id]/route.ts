import type { ArticleAnswer } from '@/lib/domain/answers'
import { articlePatchSchema } from '@/lib/domain/article'
import { patchArticle } from '@/lib/server/commands/patch-article'
import { jsonResponse } from '@/lib/server/json-response'
import { getArticle } from '@/lib/server/queries/get-article'
import { readJson } from '@/lib/server/read-body'
import { route, routeId, type RouteContext } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const GET = route<RouteContext<'id'>>(async (_request, context) => {
  const id = await routeId(context)
  const answer: ArticleAnswer = { article: await getArticle(await getStore(), id) }
  return jsonResponse(answer)
})

export const PATCH = route<RouteContext<'id'>>(async (request, context, session) => {
  const id = await routeId(context)
  const patch = await readJson(request, articlePatchSchema)
  const answer: ArticleAnswer = { article: await patchArticle(await getStore(), session, id, patch) }
  return jsonResponse(answer)
})
