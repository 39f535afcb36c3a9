import type { ArticleAnswer, ArticlesAnswer } from '@/lib/domain/answers'
import { newArticleSchema } from '@/lib/domain/article'
import { wellFormed } from '@/lib/domain/text'
import { createArticle } from '@/lib/server/commands/create-article'
import { jsonResponse } from '@/lib/server/json-response'
import { listArticles } from '@/lib/server/queries/list-articles'
import { bodyLimits, readJson } from '@/lib/server/read-body'
import { route } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const GET = route(async (request) => {
  const search = wellFormed(new URL(request.url).searchParams.get('search') ?? '')
  const answer: ArticlesAnswer = { articles: await listArticles(await getStore(), { search }) }
  return jsonResponse(answer)
})

export const POST = route(async (request, _context, session) => {
  const input = await readJson(request, newArticleSchema, bodyLimits.article)
  const answer: ArticleAnswer = { article: await createArticle(await getStore(), session, input) }
  return jsonResponse(answer, 201)
})
