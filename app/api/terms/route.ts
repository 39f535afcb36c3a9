import { z } from 'zod'
import type { TermsAnswer } from '@/lib/domain/answers'
import { newTermRecordSchema } from '@/lib/domain/term-entry'
import { textSchema } from '@/lib/domain/text'
import { createTermEntry } from '@/lib/server/commands/create-term-entry'
import { jsonResponse } from '@/lib/server/json-response'
import { listTerms } from '@/lib/server/queries/list-terms'
import { readJson } from '@/lib/server/read-body'
import { route } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

const scopeSchema = textSchema.optional()
const querySchema = z.object({
  project: scopeSchema,
  article: scopeSchema,
  search: scopeSchema,
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(100_000).default(10_000),
})

export const GET = route(async (request) => {
  const query = querySchema.parse(Object.fromEntries(new URL(request.url).searchParams))
  const answer: TermsAnswer = await listTerms(await getStore(), query)
  return jsonResponse(answer)
})

export const POST = route(async (request, _context, session) => {
  const input = await readJson(request, newTermRecordSchema)
  return jsonResponse(await createTermEntry(await getStore(), session, input), 201)
})
