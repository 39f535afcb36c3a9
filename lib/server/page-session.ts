import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { EtabliError } from '@/lib/domain/errors'
import { findSession } from './accounts/find-session'
import type { Session } from './session'
import { getStore } from './store'

/** Who asks for a page; who is signed out is sent to sign in, and comes back afterwards. */
export async function getPageSession(path: string): Promise<Session> {
  return (await findPageSession()) ?? redirect(`/sign-in?next=${encodeURIComponent(path)}`)
}

/** Who asks for a page that is open to everybody; null where that is nobody. */
export async function findPageSession(): Promise<Session | null> {
  try {
    return await findSession(await getStore(), await headers())
  } catch (error) {
    if (error instanceof EtabliError && error.id === 'signed-out') return null
    throw error
  }
}
