import { newWebhookSchema, type WebhookAnswer } from '@/lib/domain/webhook'
import { removeWebhook } from '@/lib/server/commands/remove-webhook'
import { setWebhook } from '@/lib/server/commands/set-webhook'
import { jsonResponse } from '@/lib/server/json-response'
import { getWebhook } from '@/lib/server/queries/get-webhook'
import { readJson } from '@/lib/server/read-body'
import { route } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const GET = route(async (_request, _context, session) => {
  const answer: WebhookAnswer = await getWebhook(await getStore(), session)
  return jsonResponse(answer)
})

export const PUT = route(async (request, _context, session) => {
  const store = await getStore()
  await setWebhook(store, session, await readJson(request, newWebhookSchema))
  return jsonResponse(await getWebhook(store, session))
})

export const DELETE = route(async (_request, _context, session) => {
  await removeWebhook(await getStore(), session)
  return jsonResponse({})
})
