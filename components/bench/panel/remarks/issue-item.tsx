'use client'

import { Trash2 } from 'lucide-react'
import { useMemberName } from '@/components/shell/session-provider'
import { IconButton } from '@/components/ui/icon-button'
import type { Annotation } from '@/lib/domain/remark'
import { useT } from '@/lib/i18n/use-t'
import { Quote } from './quote'
import { At } from './at'
import { useSendRemark } from './use-send-remark'

/** One issue of quality, with its category and severity. */
export function IssueItem({ annotation, mayRemove }: { annotation: Annotation; mayRemove: boolean }) {
  const t = useT()
  const send = useSendRemark()
  const nameOf = useMemberName()
  const { id: annotationId, anchor, quote, category, severity, note, author, at } = annotation
  return (
    <li className="mb-2 border-b border-line pb-2 text-sm">
      <Quote quote={quote} lost={anchor === null} lang="en" />
      <p className="flex items-start gap-1.5">
        <span className="min-w-0 grow">
          <span className="font-medium">{t(`bench:issue.${category}`)}</span>
          <span className={severity === 'neutral' ? 'text-soft' : 'text-broken'}>
            {' '}
            · {t(`bench:severity.${severity}`)}
          </span>
          <span className="block text-xs text-soft">
            {nameOf(author)} · <At time={at} />
          </span>
        </span>
        {mayRemove && (
          <IconButton
            label={t('bench:remarks.removeIssue', { category: t(`bench:issue.${category}`) })}
            icon={<Trash2 aria-hidden />}
            onClick={() => void send({ type: 'unmark', annotationId })}
          />
        )}
      </p>
      {note && <p className="mt-0.5 whitespace-pre-line text-soft [overflow-wrap:anywhere]">{note}</p>}
    </li>
  )
}
