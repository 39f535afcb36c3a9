import { auditFilterSchema } from '@/lib/domain/audit'
import { jsonResponse } from '@/lib/server/json-response'
import { listAudit } from '@/lib/server/queries/list-audit'
import { route } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const GET = route(async (request, _context, session) =>
  jsonResponse(
    await listAudit(
      await getStore(),
      session,
      auditFilterSchema.parse(Object.fromEntries(new URL(request.url).searchParams)),
    ),
  ),
)
