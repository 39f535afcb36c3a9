import { z } from 'zod'
import { jsonResponse } from '@/lib/server/json-response'
import { listSegments } from '@/lib/server/queries/list-segments'
import { route, routeId, type RouteContext } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

const pageSchema = z.object({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(10_000).default(1000),
})

export const GET = route<RouteContext<'id'>>(async (request, context) => {
  const id = await routeId(context)
  const page = pageSchema.parse(Object.fromEntries(new URL(request.url).searchParams))
  return jsonResponse(await listSegments(await getStore(), id, page))
})
