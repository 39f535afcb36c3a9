import { z } from 'zod'
import { exportFormatSchema } from '@/lib/domain/export-format'
import { fileResponse } from '@/lib/server/file-response'
import { jsonResponse } from '@/lib/server/json-response'
import { checkExport } from '@/lib/server/queries/check-export'
import { exportArticle } from '@/lib/server/queries/export-article'
import { requestLanguage } from '@/lib/server/request-language'
import { route, routeId, type RouteContext } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

const querySchema = z.union([z.object({ check: z.literal('1') }), z.object({ format: exportFormatSchema })])

export const GET = route<RouteContext<'id'>>(async (request, context) => {
  const id = await routeId(context)
  const query = querySchema.parse(Object.fromEntries(new URL(request.url).searchParams))
  const db = await getStore()
  if ('check' in query) return jsonResponse((await checkExport(db, id)).check)
  return fileResponse(await exportArticle(db, id, query.format, requestLanguage(request.headers)))
})
