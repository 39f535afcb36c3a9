import type { ReturnedAnswer } from '@/lib/domain/answers'
import { jsonResponse } from '@/lib/server/json-response'
import { listReturned } from '@/lib/server/queries/list-returned'
import { route } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const GET = route(async (_request, _context, session) => {
  const answer: ReturnedAnswer = { returned: await listReturned(await getStore(), session) }
  return jsonResponse(answer)
})
