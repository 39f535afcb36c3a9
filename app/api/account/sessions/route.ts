import type { OwnSessionsAnswer } from '@/lib/domain/answers'
import { endOwnSessions } from '@/lib/server/commands/end-own-sessions'
import { jsonResponse } from '@/lib/server/json-response'
import { listOwnSessions } from '@/lib/server/queries/list-own-sessions'
import { route } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const GET = route(async (_request, _context, session) => {
  const answer: OwnSessionsAnswer = { sessions: await listOwnSessions(await getStore(), session) }
  return jsonResponse(answer)
})

/** Ends all but the one that asks. */
export const DELETE = route(async (_request, _context, session) => {
  await endOwnSessions(await getStore(), session, 'others')
  return jsonResponse({})
})
