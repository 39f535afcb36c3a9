import type { UnreadAnswer } from '@/lib/domain/notice'
import { jsonResponse } from '@/lib/server/json-response'
import { countUnread } from '@/lib/server/queries/list-notices'
import { route } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const GET = route(async (_request, _context, session) => {
  const answer: UnreadAnswer = { unread: await countUnread(await getStore(), session) }
  return jsonResponse(answer)
})
