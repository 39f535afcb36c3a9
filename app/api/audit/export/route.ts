import { z } from 'zod'
import { fileResponse } from '@/lib/server/file-response'
import { auditFormats, exportAudit } from '@/lib/server/queries/export-audit'
import { route } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

const searchSchema = z.object({ format: z.enum(auditFormats).default('csv') })

export const GET = route(async (request, _context, session) => {
  const { format } = searchSchema.parse(Object.fromEntries(new URL(request.url).searchParams))
  return fileResponse(await exportAudit(await getStore(), session, format))
})
