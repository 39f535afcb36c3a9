import type { MembersAnswer } from '@/lib/domain/answers'
import { jsonResponse } from '@/lib/server/json-response'
import { listMembers } from '@/lib/server/queries/list-members'
import { route } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const GET = route(async () => {
  const answer: MembersAnswer = { members: await listMembers(await getStore()) }
  return jsonResponse(answer)
})
