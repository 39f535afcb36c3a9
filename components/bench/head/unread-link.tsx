'use client'

import { Inbox } from 'lucide-react'
import Link from 'next/link'
import { useUnread } from '@/components/shell/use-unread'
import { useT } from '@/lib/i18n/use-t'

/** The way to the inbox, while there is something in it that the person has not read. */
export function UnreadLink() {
  const t = useT()
  const unread = useUnread()
  if (unread === 0) return null
  const label = t('bench:head.unread', { count: unread })
  return (
    <Link
      href="/inbox"
      aria-label={label}
      title={label}
      className="inline-flex h-8 items-center gap-1 rounded-md px-1.5 text-[0.8125rem] text-accent tabular-nums hover:bg-line/60"
    >
      <Inbox className="size-[1.125rem]" aria-hidden />
      {unread}
    </Link>
  )
}
