'use client'

import { ProgressBar } from '@/components/ui/progress-bar'
import { useT, useUiLanguage } from '@/lib/i18n/use-t'
import { useBenchState, useLateBenchState } from '../bench-provider'

/** How far the article is: a bar by state, and the words of both texts. */
export function Progress() {
  const t = useT()
  const number = new Intl.NumberFormat(useUiLanguage())
  const counts = useLateBenchState((state) => state.counts)
  const total = useBenchState((state) => state.total)
  const done = counts.states.translated + counts.states.approved
  return (
    <div className="flex min-w-40 grow items-center gap-3 text-[0.8125rem] text-soft sm:max-w-96">
      <ProgressBar
        label={t('bench:head.progress', {
          done: number.format(done),
          approved: number.format(counts.states.approved),
          total: number.format(total),
        })}
        total={total}
        parts={[
          { value: counts.states.approved, color: 'var(--approved)' },
          { value: counts.states.translated, color: 'var(--translated)' },
          { value: counts.states['sent-back'], color: 'var(--broken)' },
          { value: counts.states.draft, color: 'var(--untouched)' },
        ]}
      />
      <span className="whitespace-nowrap tabular-nums">
        {t('bench:head.words', {
          source: number.format(counts.sourceWords),
          target: number.format(counts.targetWords),
        })}
      </span>
    </div>
  )
}
