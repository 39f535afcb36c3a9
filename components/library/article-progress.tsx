'use client'

import { ProgressBar } from '@/components/ui/progress-bar'
import type { Article } from '@/lib/domain/article'
import { useT } from '@/lib/i18n/use-t'

/** How far an article has come: a bar by state, and the same in words. */
export function ArticleProgress({ article }: { article: Article }) {
  const t = useT()
  const { states, segments } = article
  const done = states.translated + states.approved
  return (
    <div className="text-[0.8125rem] text-soft">
      <div aria-hidden className="mb-1.5">
        <ProgressBar
          label=""
          total={segments}
          parts={[
            { value: states.approved, color: 'var(--approved)' },
            { value: states.translated, color: 'var(--translated)' },
            { value: states['sent-back'], color: 'var(--broken)' },
            { value: states.draft, color: 'var(--untouched)' },
          ]}
        />
      </div>
      {states.approved === segments
        ? t('library:progress.approved')
        : t('library:progress.translated', { done, count: segments })}
      {states.approved > 0 && states.approved < segments && (
        <> · {t('library:progress.someApproved', { count: states.approved })}</>
      )}
      {states['sent-back'] > 0 && (
        <span className="text-broken">
          {' '}
          · {t('library:progress.sentBack', { count: states['sent-back'] })}
        </span>
      )}
    </div>
  )
}
