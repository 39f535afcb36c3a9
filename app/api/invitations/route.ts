import { newInvitationSchema } from '@/lib/domain/account'
import type { InvitationsAnswer, NewInvitationAnswer } from '@/lib/domain/answers'
import { createInvitation } from '@/lib/server/commands/create-invitation'
import { jsonResponse } from '@/lib/server/json-response'
import { listInvitations } from '@/lib/server/queries/list-invitations'
import { readJson } from '@/lib/server/read-body'
import { route } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const GET = route(async (_request, _context, session) => {
  const answer: InvitationsAnswer = { invitations: await listInvitations(await getStore(), session) }
  return jsonResponse(answer)
})

export const POST = route(async (request, _context, session) => {
  const input = await readJson(request, newInvitationSchema)
  const answer: NewInvitationAnswer = await createInvitation(await getStore(), session, input)
  return jsonResponse(answer, 201)
})
