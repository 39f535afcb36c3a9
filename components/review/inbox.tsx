'use client'

import { AtSign, CheckCheck, CornerUpLeft, MessageSquareReply, UserCheck } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { request } from '@/components/shell/request'
import { useMemberName } from '@/components/shell/session-provider'
import { useDateFormat } from '@/components/shell/use-date-format'
import { useErrorText } from '@/components/shell/use-error-text'
import { tellUnread } from '@/components/shell/use-unread'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { useToast } from '@/components/ui/toaster'
import type { Notice, NoticeKind, UnreadAnswer } from '@/lib/domain/notice'
import { useT } from '@/lib/i18n/use-t'

const marks = {
  'sent-back': CornerUpLeft,
  mentioned: AtSign,
  commented: MessageSquareReply,
  assigned: UserCheck,
  approved: CheckCheck,
} as const satisfies Record<NoticeKind, unknown>

/** What the desk has told the person, the newest first; what is opened counts as read. */
export function Inbox(props: { notices: readonly Notice[] }) {
  const t = useT()
  const toast = useToast()
  const errorText = useErrorText()
  const [notices, setNotices] = useState(props.notices)
  const unread = notices.filter(({ readAt }) => readAt === null).length

  async function read(ids: 'all' | string[]) {
    const result = await request<UnreadAnswer>('POST', '/api/notices/read', { ids })
    if (!result.ok) return toast({ tone: 'error', text: errorText(result.error) })
    tellUnread(result.value.unread)
    const now = Date.now()
    setNotices(
      notices.map((one) =>
        ids === 'all' || ids.includes(one.id) ? { ...one, readAt: one.readAt ?? now } : one,
      ),
    )
  }

  return (
    <>
      <PageHead title={t('library:inbox.title')} note={t('library:inbox.note', { count: unread })}>
        {unread > 0 && <Button onClick={() => void read('all')}>{t('library:inbox.readAll')}</Button>}
      </PageHead>
      {notices.length === 0 && (
        <EmptyState title={t('library:inbox.none')} text={t('library:inbox.noneText')} />
      )}
      <ul>
        {notices.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} onRead={() => void read([notice.id])} />
        ))}
      </ul>
    </>
  )
}

function NoticeRow({ notice, onRead }: { notice: Notice; onRead: () => void }) {
  const t = useT()
  const nameOf = useMemberName()
  const time = useDateFormat({ dateStyle: 'medium', timeStyle: 'short' })
  const { kind, author, at, articleId, articleTitle, segmentId, text, count, readAt } = notice
  const Mark = marks[kind]
  const fresh = readAt === null
  return (
    <li className="flex gap-3 border-b border-line py-3.5">
      <Mark
        className={classNames('mt-0.5 size-4 shrink-0', kind === 'sent-back' ? 'text-broken' : 'text-soft')}
        aria-hidden
      />
      <div className="min-w-0 grow text-sm">
        <time
          className="text-[0.8125rem] text-soft tabular-nums sm:float-right sm:ml-4"
          dateTime={new Date(at).toISOString()}
        >
          {time(at)}
        </time>
        <p className={fresh ? 'font-semibold' : undefined}>
          {fresh && <span className="sr-only">{t('library:inbox.unread')} </span>}
          {t(`library:inbox.kind.${kind}`, { name: nameOf(author), count })}
          {fresh && <span className="ml-2 inline-block size-2 rounded-full bg-accent" aria-hidden />}
        </p>
        <p className="mt-0.5">
          <Link
            href={`/articles/${articleId}${segmentId ? `#${segmentId}` : ''}`}
            onClick={fresh ? onRead : undefined}
            className="font-serif text-[0.9375rem] text-accent underline underline-offset-4"
            lang="fr"
          >
            {articleTitle}
          </Link>
        </p>
        {text && (
          <p className="mt-1 border-l-2 border-line pl-2 text-soft whitespace-pre-line [overflow-wrap:anywhere]">
            {text}
          </p>
        )}
      </div>
    </li>
  )
}
