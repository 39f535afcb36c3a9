import { termBulkSchema } from '@/lib/domain/term-entry'
import { bulkChangeTerms } from '@/lib/server/commands/bulk-change-terms'
import { jsonResponse } from '@/lib/server/json-response'
import { bodyLimits, readJson } from '@/lib/server/read-body'
import { route } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const POST = route(async (request, _context, session) => {
  const input = await readJson(request, termBulkSchema, bodyLimits.termBulk)
  return jsonResponse(await bulkChangeTerms(await getStore(), session, input))
})
