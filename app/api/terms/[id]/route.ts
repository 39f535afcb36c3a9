import type { TermAnswer } from '@/lib/domain/answers'
import { termEntryPatchSchema } from '@/lib/domain/term-entry'
import { deleteTermEntry } from '@/lib/server/commands/delete-term-entry'
import { patchTermEntry } from '@/lib/server/commands/patch-term-entry'
import { jsonResponse } from '@/lib/server/json-response'
import { readJson } from '@/lib/server/read-body'
import { route, type RouteContext } from '@/lib/server/route'
import { getStore } from '@/lib/server/store'

export const PATCH = route<RouteContext<'id'>>(async (request, { params }) => {
  const { id } = await params
  const patch = await readJson(request, termEntryPatchSchema)
  const answer: TermAnswer = { term: await patchTermEntry(await getStore(), id, patch) }
  return jsonResponse(answer)
})

export const DELETE = route<RouteContext<'id'>>(async (_request, { params }) => {
  const { id } = await params
  const answer: TermAnswer = { term: await deleteTermEntry(await getStore(), id) }
  return jsonResponse(answer)
})
