import { jsonResponse } from '@/lib/server/json-response'
import { openRoute } from '@/lib/server/route'

/** Answers as soon as the program runs; says nothing of the store. */
export const GET = openRoute(async () => jsonResponse({ ok: true }))
