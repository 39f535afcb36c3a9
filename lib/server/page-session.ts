import { headers } from 'next/headers'
import type { Session } from './session'
import { getSession } from './session'

/** Who asks for a page. */
export async function getPageSession(): Promise<Session> {
  return getSession(await headers())
}
