import { z } from 'zod'
import { idSchema } from '@/lib/domain/segment'
import { eventStream } from '@/lib/server/live/event-stream'
import { getArticle } from '@/lib/server/queries/get-article'
import { route, routeId, type RouteContext } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

const querySchema = z.object({ since: z.coerce.number().int().min(0), tab: idSchema })

export const GET = route<RouteContext<'id'>>(async (request, context) => {
  const id = await routeId(context)
  const query = querySchema.parse(Object.fromEntries(new URL(request.url).searchParams))
  const db = await getStore()
  await getArticle(db, id)
  const last = Number(request.headers.get('last-event-id') ?? NaN)
  const since = Number.isSafeInteger(last) ? Math.max(last, query.since) : query.since
  return eventStream(db, request, id, { ...query, since })
})
