'use client'

import { createContext, use, useCallback, type ReactNode } from 'react'
import { ownerId } from '@/lib/domain/member'
import type { Operation } from '@/lib/domain/operation'
import type { SessionView } from '@/lib/domain/session-view'
import { useT } from '@/lib/i18n/use-t'

const SessionContext = createContext<SessionView | null>(null)

/** Makes the person who looks at the page known to all that stands in it; null where nobody has signed in. */
export function SessionProvider({ session, children }: { session: SessionView | null; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>
}

/** The person who looks at the page; throws on pages that are open to everybody. */
export function useSession(): SessionView {
  const session = use(SessionContext)
  if (!session) throw new Error('There is no session on this page.')
  return session
}

/** As `useSession`, null where nobody has signed in. */
export function useMaybeSession(): SessionView | null {
  return use(SessionContext)
}

/** Whether the person may do an operation. */
export function useMay(operation: Operation): boolean {
  return useSession().allowed.includes(operation)
}

/** How a member is called; without accounts, the person at the machine is the owner. */
export function useMemberName(): (id: string) => string {
  const t = useT()
  const people = useMaybeSession()?.people
  return useCallback(
    (id: string) =>
      people?.find((member) => member.id === id)?.name ?? (id === ownerId ? t('common:owner') : id),
    [people, t],
  )
}
