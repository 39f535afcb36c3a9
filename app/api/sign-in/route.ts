import { credentialsSchema } from '@/lib/domain/account'
import { signIn } from '@/lib/server/accounts/sign-in'
import { jsonResponse } from '@/lib/server/json-response'
import { readJson } from '@/lib/server/read-body'
import { openRoute } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const POST = openRoute(async (request) => {
  const credentials = await readJson(request, credentialsSchema)
  return jsonResponse({}, 200, await signIn(await getStore(), request.headers, credentials))
})
