import { z } from 'zod'
import { idSchema } from '@/lib/domain/segment'
import { sendWebhook } from '@/lib/server/commands/send-webhook'
import { jsonResponse } from '@/lib/server/json-response'
import { readJson } from '@/lib/server/read-body'
import { route } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

/** Without an id, a message that tries the webhook out. */
const sendSchema = z.object({ id: idSchema.optional() })

export const POST = route(async (request, _context, session) => {
  const { id } = await readJson(request, sendSchema)
  await sendWebhook(await getStore(), session, id)
  return jsonResponse({}, 202)
})
