'use client'

import { BellOff } from 'lucide-react'
import { memo } from 'react'
import { useT } from '@/lib/i18n/use-t'
import { weighty } from '../state/analysis'
import { useLateAnalysis } from '../state/use-analysis'
import { StateMark } from './state-mark'

/** What the end of a row says: the state, how many findings weigh or were dismissed, whether the pair was only guessed. */
export const SegmentMarks = memo(function SegmentMarks({ id }: { id: string }) {
  const { segment, analysis } = useLateAnalysis(id)
  if (!segment || !analysis) return null
  return (
    <Marks
      state={segment.state}
      unsure={segment.unsure}
      findings={weighty(analysis.findings).length}
      dismissed={analysis.dismissed.length}
    />
  )
})

type MarksProps = {
  state: Parameters<typeof StateMark>[0]['state']
  unsure: boolean
  findings: number
  dismissed: number
}

const Marks = memo(function Marks({ state, unsure, findings, dismissed }: MarksProps) {
  const t = useT()
  return (
    <>
      <StateMark state={state} label={t(`bench:state.${state}`)} />
      {findings > 0 && (
        <span className="finding-count" title={t('bench:row.findings', { count: findings })}>
          <span aria-hidden>{findings}</span>
          <span className="sr-only">{t('bench:row.findings', { count: findings })}</span>
        </span>
      )}
      {dismissed > 0 && (
        <span
          className="inline-flex text-soft"
          role="img"
          aria-label={t('bench:row.dismissed', { count: dismissed })}
          title={t('bench:row.dismissed', { count: dismissed })}
        >
          <BellOff className="size-3.5" aria-hidden />
        </span>
      )}
      {unsure && (
        <span className="unsure-mark" title={t('bench:row.unsure')}>
          <span aria-hidden>?</span>
          <span className="sr-only">{t('bench:row.unsure')}</span>
        </span>
      )}
    </>
  )
})
