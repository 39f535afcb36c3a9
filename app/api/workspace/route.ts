import { deskSettingsPatchSchema, type DeskSettingsAnswer } from '@/lib/domain/desk-settings'
import { configureDesk } from '@/lib/server/commands/configure-desk'
import { jsonResponse } from '@/lib/server/json-response'
import { getDeskSettings } from '@/lib/server/queries/get-desk-settings'
import { readJson } from '@/lib/server/read-body'
import { route } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const GET = route(async () => {
  const answer: DeskSettingsAnswer = { settings: await getDeskSettings(await getStore()) }
  return jsonResponse(answer)
})

export const PATCH = route(async (request, _context, session) => {
  const patch = await readJson(request, deskSettingsPatchSchema)
  const answer: DeskSettingsAnswer = { settings: await configureDesk(await getStore(), session, patch) }
  return jsonResponse(answer)
})
