'use client'

import { memo } from 'react'
import { useT } from '@/lib/i18n/use-t'
import { weighty } from '../state/analysis'
import { useLateAnalysis } from '../state/use-analysis'
import { StateMark } from './state-mark'

/** What the end of a row says: the state, how many findings weigh, whether the pair was only guessed. */
export const SegmentMarks = memo(function SegmentMarks({ id }: { id: string }) {
  const { segment, analysis } = useLateAnalysis(id)
  if (!segment || !analysis) return null
  return <Marks state={segment.state} unsure={segment.unsure} findings={weighty(analysis.findings).length} />
})

type MarksProps = { state: Parameters<typeof StateMark>[0]['state']; unsure: boolean; findings: number }

const Marks = memo(function Marks({ state, unsure, findings }: MarksProps) {
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
      {unsure && (
        <span className="unsure-mark" title={t('bench:row.unsure')}>
          <span aria-hidden>?</span>
          <span className="sr-only">{t('bench:row.unsure')}</span>
        </span>
      )}
    </>
  )
})
