'use client'

import { BellOff, Flag, MessageSquare } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { useT } from '@/lib/i18n/use-t'
import { weighty } from '../state/analysis'
import { useLateAnalysis } from '../state/use-analysis'
import { useBenchState } from '../bench-provider'
import { openThreads, remarksOf } from '../state/remarks'
import { StateMark } from './state-mark'

/** What the end of a row says: the state, how many findings weigh or were dismissed, whether the pair was only guessed. */
export const SegmentMarks = memo(function SegmentMarks({ id }: { id: string }) {
  const { segment, analysis } = useLateAnalysis(id)
  const threads = useBenchState((state) => openThreads(remarksOf(state, id)).length)
  const issues = useBenchState((state) => remarksOf(state, id).annotations.length)
  if (!segment || !analysis) return null
  return (
    <Marks
      state={segment.state}
      unsure={segment.unsure}
      findings={weighty(analysis.findings).length}
      dismissed={analysis.dismissed.length}
      threads={threads}
      issues={issues}
    />
  )
})

type MarksProps = {
  state: Parameters<typeof StateMark>[0]['state']
  unsure: boolean
  findings: number
  dismissed: number
  threads: number
  issues: number
}

const Marks = memo(function Marks({ state, unsure, findings, dismissed, threads, issues }: MarksProps) {
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
      <CountMark
        icon={<MessageSquare className="size-3.5" aria-hidden />}
        count={threads}
        label={t('bench:row.threads', { count: threads })}
      />
      <CountMark
        icon={<Flag className="size-3.5" aria-hidden />}
        count={issues}
        label={t('bench:row.issues', { count: issues })}
      />
      {unsure && (
        <span className="unsure-mark" title={t('bench:row.unsure')}>
          <span aria-hidden>?</span>
          <span className="sr-only">{t('bench:row.unsure')}</span>
        </span>
      )}
    </>
  )
})

function CountMark({ icon, count, label }: { icon: ReactNode; count: number; label: string }) {
  if (count === 0) return null
  return (
    <span className="remark-mark" role="img" aria-label={label} title={label}>
      {icon}
      <span aria-hidden>{count}</span>
    </span>
  )
}
