import { z } from 'zod'
import { jsonResponse } from '@/lib/server/json-response'
import { listTermChanges } from '@/lib/server/queries/list-term-changes'
import { route } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

const querySchema = z.object({
  since: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
})

export const GET = route(async (request) => {
  const { since } = querySchema.parse(Object.fromEntries(new URL(request.url).searchParams))
  return jsonResponse(await listTermChanges(await getStore(), since))
})
