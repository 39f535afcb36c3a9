import { effortChoiceSchema } from '@/lib/domain/effort'
import { chooseOwnEffort } from '@/lib/server/commands/choose-own-effort'
import { jsonResponse } from '@/lib/server/json-response'
import { readJson } from '@/lib/server/read-body'
import { route } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const PATCH = route(async (request, _context, session) => {
  const { measured } = await readJson(request, effortChoiceSchema)
  await chooseOwnEffort(await getStore(), session, measured)
  return jsonResponse({})
})
