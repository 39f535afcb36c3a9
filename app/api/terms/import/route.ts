import { importTerms } from '@/lib/server/commands/import-terms'
import { jsonResponse } from '@/lib/server/json-response'
import { progressResponse, wantsProgress } from '@/lib/server/progress-response'
import { readTermImport } from '@/lib/server/read-term-import'
import { route } from '@/lib/server/route'
import { getSession } from '@/lib/server/session'
import { getStore } from '@/lib/server/store'

export const POST = route(async (request) => {
  const input = await readTermImport(request)
  const store = await getStore()
  if (wantsProgress(request))
    return progressResponse(request.signal, (watch) => importTerms(store, getSession(), input, watch))
  return jsonResponse(await importTerms(store, getSession(), input, { signal: request.signal }))
})
