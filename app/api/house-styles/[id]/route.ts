import type { HouseStyleAnswer } from '@/lib/domain/answers'
import { newHouseStyleSchema } from '@/lib/domain/house-style'
import { deleteHouseStyle } from '@/lib/server/commands/delete-house-style'
import { updateHouseStyle } from '@/lib/server/commands/update-house-style'
import { jsonResponse } from '@/lib/server/json-response'
import { readJson } from '@/lib/server/read-body'
import { route, routeId, type RouteContext } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const PUT = route<RouteContext<'id'>>(async (request, context, session) => {
  const id = await routeId(context)
  const input = await readJson(request, newHouseStyleSchema)
  const answer: HouseStyleAnswer = {
    houseStyle: await updateHouseStyle(await getStore(), session, id, input),
  }
  return jsonResponse(answer)
})

export const DELETE = route<RouteContext<'id'>>(async (_request, context, session) => {
  const id = await routeId(context)
  const answer: HouseStyleAnswer = { houseStyle: await deleteHouseStyle(await getStore(), session, id) }
  return jsonResponse(answer)
})
