import { passMarkSchema } from '@/lib/domain/remark'
import { setPassMark } from '@/lib/server/commands/set-pass-mark'
import { fileResponse } from '@/lib/server/file-response'
import { jsonResponse } from '@/lib/server/json-response'
import { exportQuality } from '@/lib/server/queries/get-quality'
import { readJson } from '@/lib/server/read-body'
import { route, routeId, type RouteContext } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const GET = route<RouteContext<'id'>>(async (_request, context) =>
  fileResponse(await exportQuality(await getStore(), await routeId(context))),
)

export const PATCH = route<RouteContext<'id'>>(async (request, context, session) => {
  const { passMark } = await readJson(request, passMarkSchema)
  await setPassMark(await getStore(), session, await routeId(context), passMark)
  return jsonResponse({})
})
