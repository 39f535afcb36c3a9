import { termMergeSchema } from '@/lib/domain/term-entry'
import { mergeTerms } from '@/lib/server/commands/merge-terms'
import { jsonResponse } from '@/lib/server/json-response'
import { readJson } from '@/lib/server/read-body'
import { route } from '@/lib/server/route'
import { getSession } from '@/lib/server/session'
import { getStore } from '@/lib/server/store'

export const POST = route(async (request) => {
  const input = await readJson(request, termMergeSchema)
  return jsonResponse(await mergeTerms(await getStore(), getSession(), input))
})
