import { ownNameSchema } from '@/lib/domain/account'
import { changeOwnName } from '@/lib/server/commands/change-own-name'
import { jsonResponse } from '@/lib/server/json-response'
import { readJson } from '@/lib/server/read-body'
import { route } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const PATCH = route(async (request, _context, session) => {
  const { name } = await readJson(request, ownNameSchema)
  await changeOwnName(await getStore(), session, name)
  return jsonResponse({})
})
