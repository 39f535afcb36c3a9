import { z } from 'zod'
import { undoTermOperation } from '@/lib/server/commands/undo-term-operation'
import { jsonResponse } from '@/lib/server/json-response'
import { readJson } from '@/lib/server/read-body'
import { route } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'
import { textSchema } from '@/lib/domain/text'

const undoSchema = z.object({ operationId: textSchema.pipe(z.string().max(100)) })

export const POST = route(async (request, _context, session) => {
  const { operationId } = await readJson(request, undoSchema)
  return jsonResponse(await undoTermOperation(await getStore(), session, operationId))
})
