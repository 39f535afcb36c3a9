'use client'

import { CalendarClock, TriangleAlert } from 'lucide-react'
import { useMemberName } from '@/components/shell/session-provider'
import { useDateFormat } from '@/components/shell/use-date-format'
import type { Article } from '@/lib/domain/article'
import { useT } from '@/lib/i18n/use-t'
import { articleState } from '@/lib/review/article-state'

/** How far an article is, who is to do it, and by when. */
export function ArticlePeople({ article, now }: { article: Article; now: number }) {
  const t = useT()
  const nameOf = useMemberName()
  const date = useDateFormat({ dateStyle: 'medium' })
  const { translatorId, reviewerId, dueAt } = article
  const state = articleState(article.states)
  const late = dueAt !== null && dueAt < now && state !== 'approved'
  const Mark = late ? TriangleAlert : CalendarClock
  return (
    <p className="mt-0.5 flex flex-wrap gap-x-3 gap-y-0.5 text-[0.8125rem] text-soft">
      <span className={state === 'sent-back' ? 'text-broken' : undefined}>
        {t(`library:articleState.${state}`)}
      </span>
      {translatorId && <span>{t('library:assign.translatedBy', { name: nameOf(translatorId) })}</span>}
      {reviewerId && <span>{t('library:assign.reviewedBy', { name: nameOf(reviewerId) })}</span>}
      {dueAt !== null && (
        <span
          className={late ? 'inline-flex items-center gap-1 text-broken' : 'inline-flex items-center gap-1'}
        >
          <Mark className="size-3.5" aria-hidden />
          {t(late ? 'library:assign.late' : 'library:assign.dueOn', { date: date(dueAt) })}
        </span>
      )}
    </p>
  )
}
