import { getAuth } from '@/lib/server/accounts/auth'
import { tellSessionsChanged } from '@/lib/server/accounts/find-session'
import { cookieHeaders } from '@/lib/server/accounts/sign-in'
import { jsonResponse } from '@/lib/server/json-response'
import { openRoute } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const POST = openRoute(async (request) => {
  const { api } = await getAuth(await getStore())
  const answer = await api.signOut({ headers: request.headers, asResponse: true })
  tellSessionsChanged()
  return jsonResponse({}, 200, cookieHeaders(answer))
})
