import { jsonResponse } from '@/lib/server/json-response'
import { route } from '@/lib/server/route'

/** Answers as soon as the program runs; says nothing of the store. */
export const GET = route(async () => jsonResponse({ ok: true }))
