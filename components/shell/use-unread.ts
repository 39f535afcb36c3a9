import { useEffect, useSyncExternalStore } from 'react'
import type { UnreadAnswer } from '@/lib/domain/notice'
import { request } from './request'
import { useMaybeSession } from './session-provider'

/** How often it is asked while the page is looked at, in milliseconds. */
const pulse = 20_000

let unread = 0
const listeners = new Set<() => void>()

/** Says how many notices are left, once that is known from elsewhere. */
export function tellUnread(count: number): void {
  unread = count
  for (const listener of [...listeners]) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How many notices the person has not read; 0 without accounts. Asked again when the page comes back to sight, and now and then. */
export function useUnread(): number {
  const accounts = useMaybeSession()?.accounts ?? false
  const count = useSyncExternalStore(
    subscribe,
    () => unread,
    () => 0,
  )
  useEffect(() => {
    if (!accounts) return
    const ask = async () => {
      if (document.hidden) return
      const result = await request<UnreadAnswer>('GET', '/api/notices/unread')
      if (result.ok) tellUnread(result.value.unread)
    }
    const soon = () => void ask()
    soon()
    const timer = setInterval(soon, pulse)
    document.addEventListener('visibilitychange', soon)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', soon)
    }
  }, [accounts])
  return accounts ? count : 0
}
