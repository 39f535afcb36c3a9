import { passwordChangeSchema } from '@/lib/domain/account'
import { changeOwnPassword } from '@/lib/server/commands/change-own-password'
import { jsonResponse } from '@/lib/server/json-response'
import { readJson } from '@/lib/server/read-body'
import { route } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const POST = route(async (request, _context, session) => {
  const change = await readJson(request, passwordChangeSchema)
  const cookies = await changeOwnPassword(await getStore(), session, request.headers, change)
  return jsonResponse({}, 200, cookies)
})
