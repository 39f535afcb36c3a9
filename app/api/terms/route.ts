import type { TermAnswer, TermsAnswer } from '@/lib/domain/answers'
import { newTermEntrySchema } from '@/lib/domain/term-entry'
import { createTermEntry } from '@/lib/server/commands/create-term-entry'
import { jsonResponse } from '@/lib/server/json-response'
import { listTermEntries } from '@/lib/server/queries/list-term-entries'
import { readJson } from '@/lib/server/read-body'
import { route } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const GET = route(async () => {
  const answer: TermsAnswer = { terms: await listTermEntries(await getStore()) }
  return jsonResponse(answer)
})

export const POST = route(async (request) => {
  const input = await readJson(request, newTermEntrySchema)
  const answer: TermAnswer = { term: await createTermEntry(await getStore(), input) }
  return jsonResponse(answer, 201)
})
