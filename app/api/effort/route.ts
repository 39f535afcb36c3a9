import { z } from 'zod'
import type { EffortAnswer } from '@/lib/domain/effort'
import { memberIdSchema } from '@/lib/domain/member'
import { jsonResponse } from '@/lib/server/json-response'
import { getEffort } from '@/lib/server/queries/get-effort'
import { route } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

const searchSchema = z.object({ member: memberIdSchema.optional() })

export const GET = route(async (request, _context, session) => {
  const { member } = searchSchema.parse(Object.fromEntries(new URL(request.url).searchParams))
  const answer: EffortAnswer = await getEffort(await getStore(), session, member)
  return jsonResponse(answer)
})
