'use client'

import { ArrowDownWideNarrow } from 'lucide-react'
import { useShallow } from 'zustand/react/shallow'
import { Segmented } from '@/components/ui/segmented'
import { useT, useUiLanguage } from '@/lib/i18n/use-t'
import { useBench, useBenchState } from '../bench-provider'
import { filters, type Filter } from '../state/bench-state'
import { chooseSort } from '../state/risk'
import { openThreads } from '../state/remarks'
import { chooseFilter } from '../state/navigation'

/** Which segments the list shows, with how many there are of each. */
export function FilterBar() {
  const t = useT()
  const bench = useBench()
  const number = new Intl.NumberFormat(useUiLanguage())
  const filter = useBenchState((state) => state.filter)
  const sort = useBenchState((state) => state.sort)
  const total = useBenchState((state) => state.total)
  const states = useBenchState(useShallow((state) => state.counts.states))
  const findings = useBenchState((state) => state.withFindings.size)
  const remarks = useBenchState(
    (state) => [...state.remarks.values()].filter((one) => openThreads(one).length > 0).length,
  )
  const counts: Record<Filter, number> = {
    all: total,
    open: states.initial + states.draft + states['sent-back'],
    translated: states.translated,
    approved: states.approved,
    findings,
    'sent-back': states['sent-back'],
    remarks,
  }
  const shown = filters.filter(
    (one) => (one !== 'sent-back' && one !== 'remarks') || counts[one] > 0 || one === filter,
  )
  return (
    <div className="filter-bar flex max-w-full items-center gap-1">
      <Segmented
        label={t('bench:filter.label')}
        value={filter}
        onChange={(value) => chooseFilter(bench, value)}
        choices={shown.map((value) => ({
          value,
          label: (
            <>
              {t(`bench:filter.${value}`)}
              <span className="text-xs text-soft tabular-nums">{number.format(counts[value])}</span>
            </>
          ),
        }))}
      />
      <button
        type="button"
        aria-pressed={sort === 'risk'}
        title={t('bench:risk.sortHint')}
        onClick={() => void chooseSort(bench, sort === 'risk' ? 'reading' : 'risk')}
        className="inline-flex min-h-7 shrink-0 items-center gap-1.5 rounded-md px-2 text-[0.8125rem] text-soft transition-colors hover:text-ink aria-pressed:bg-lit aria-pressed:font-medium aria-pressed:text-accent"
      >
        <ArrowDownWideNarrow className="size-4" aria-hidden />
        {t('bench:risk.sort')}
      </button>
      {sort === 'risk' && (
        <button
          type="button"
          className="inline-flex min-h-7 shrink-0 items-center rounded-md px-2 text-[0.8125rem] text-soft hover:text-ink"
          onClick={() => void chooseSort(bench, 'risk')}
        >
          {t('bench:risk.again')}
        </button>
      )}
    </div>
  )
}
