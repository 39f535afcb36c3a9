import { newAccountSchema } from '@/lib/domain/account'
import { signIn } from '@/lib/server/accounts/sign-in'
import { turnAccountsOn } from '@/lib/server/commands/turn-accounts-on'
import { jsonResponse } from '@/lib/server/json-response'
import { readJson } from '@/lib/server/read-body'
import { route } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const POST = route(async (request, _context, session) => {
  const account = await readJson(request, newAccountSchema)
  const db = await getStore()
  await turnAccountsOn(db, session, account)
  return jsonResponse({}, 201, await signIn(db, request.headers, account))
})
