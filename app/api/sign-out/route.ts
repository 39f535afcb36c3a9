import { signOut } from '@/lib/server/accounts/sign-in'
import { jsonResponse } from '@/lib/server/json-response'
import { openRoute } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const POST = openRoute(async (request) =>
  jsonResponse({}, 200, await signOut(await getStore(), request.headers)),
)
