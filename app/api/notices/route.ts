import type { NoticesAnswer } from '@/lib/domain/notice'
import { jsonResponse } from '@/lib/server/json-response'
import { listNotices } from '@/lib/server/queries/list-notices'
import { route } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const GET = route(async (_request, _context, session) => {
  const answer: NoticesAnswer = { notices: await listNotices(await getStore(), session) }
  return jsonResponse(answer)
})
