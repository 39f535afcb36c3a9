import { noticesReadSchema, type UnreadAnswer } from '@/lib/domain/notice'
import { readNotices } from '@/lib/server/commands/read-notices'
import { jsonResponse } from '@/lib/server/json-response'
import { readJson } from '@/lib/server/read-body'
import { route } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const POST = route(async (request, _context, session) => {
  const read = await readJson(request, noticesReadSchema)
  const answer: UnreadAnswer = { unread: await readNotices(await getStore(), session, read) }
  return jsonResponse(answer)
})
