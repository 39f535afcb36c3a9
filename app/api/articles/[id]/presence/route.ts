import { presenceReportSchema } from '@/lib/domain/live'
import type { PresenceAnswer } from '@/lib/domain/answers'
import { jsonResponse } from '@/lib/server/json-response'
import { getRoom } from '@/lib/server/live/article-room'
import { authorize } from '@/lib/server/policies/authorize'
import { readJson } from '@/lib/server/read-body'
import { route, routeId, type RouteContext } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const POST = route<RouteContext<'id'>>(async (request, context, session) => {
  const report = await readJson(request, presenceReportSchema)
  if (report.writing || report.takeOver) authorize(session, 'segment.edit')
  const room = getRoom(await getStore(), await routeId(context))
  const answer: PresenceAnswer = { present: room.report(session.author, report) }
  return jsonResponse(answer)
})
