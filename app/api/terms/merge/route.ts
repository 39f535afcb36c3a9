import { termMergeSchema } from '@/lib/domain/term-entry'
import { mergeTerms } from '@/lib/server/commands/merge-terms'
import { jsonResponse } from '@/lib/server/json-response'
import { readJson } from '@/lib/server/read-body'
import { route } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const POST = route(async (request, _context, session) => {
  const input = await readJson(request, termMergeSchema)
  return jsonResponse(await mergeTerms(await getStore(), session, input))
})
