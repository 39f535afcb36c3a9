import { newAccountSchema } from '@/lib/domain/account'
import { EtabliError } from '@/lib/domain/errors'
import { addressOf, ensureAttemptsLeft, recordFailure } from '@/lib/server/accounts/attempts'
import { signIn } from '@/lib/server/accounts/sign-in'
import { acceptInvitation } from '@/lib/server/commands/accept-invitation'
import { jsonResponse } from '@/lib/server/json-response'
import { readJson } from '@/lib/server/read-body'
import { openRoute, type RouteContext } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const POST = openRoute<RouteContext<'token'>>(async (request, { params }) => {
  const account = await readJson(request, newAccountSchema)
  const db = await getStore()
  const by = { address: addressOf(request.headers) }
  await ensureAttemptsLeft(db, by)
  try {
    await acceptInvitation(db, (await params).token, account)
  } catch (error) {
    if (error instanceof EtabliError && error.id === 'invitation-not-valid') await recordFailure(db, by)
    throw error
  }
  return jsonResponse({}, 201, await signIn(db, request.headers, account))
})
