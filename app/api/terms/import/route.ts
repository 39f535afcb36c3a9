import { importTerms } from '@/lib/server/commands/import-terms'
import { jsonResponse } from '@/lib/server/json-response'
import { progressResponse, wantsProgress } from '@/lib/server/progress-response'
import { readTermImport } from '@/lib/server/read-term-import'
import { route } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const POST = route(async (request, _context, session) => {
  const input = await readTermImport(request)
  const store = await getStore()
  if (wantsProgress(request))
    return progressResponse(request.signal, (watch) => importTerms(store, session, input, watch))
  return jsonResponse(await importTerms(store, session, input, { signal: request.signal }))
})
