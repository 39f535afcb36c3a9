import type { HouseStyleAnswer, HouseStylesAnswer } from '@/lib/domain/answers'
import { newHouseStyleSchema } from '@/lib/domain/house-style'
import { createHouseStyle } from '@/lib/server/commands/create-house-style'
import { jsonResponse } from '@/lib/server/json-response'
import { listHouseStyles } from '@/lib/server/queries/list-house-styles'
import { readJson } from '@/lib/server/read-body'
import { route } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const GET = route(async () => {
  const answer: HouseStylesAnswer = { houseStyles: await listHouseStyles(await getStore()) }
  return jsonResponse(answer)
})

export const POST = route(async (request, _context, session) => {
  const input = await readJson(request, newHouseStyleSchema)
  const answer: HouseStyleAnswer = { houseStyle: await createHouseStyle(await getStore(), session, input) }
  return jsonResponse(answer, 201)
})
