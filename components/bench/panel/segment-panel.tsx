'use client'

import { memo, useMemo, type ReactNode } from 'react'
import { CircleAlert } from 'lucide-react'
import { Segmented } from '@/components/ui/segmented'
import { plainText } from '@/lib/domain/inline-content'
import type { Segment } from '@/lib/domain/segment'
import { useT, useUiLanguage } from '@/lib/i18n/use-t'
import { useBench, useBenchState } from '../bench-provider'
import { hasText } from '@/lib/review/segment-content'
import type { CommandId } from '../keys/commands'
import { StateMark } from '../rows/state-mark'
import { actions } from '@/lib/review/transitions'
import { refusalOf } from '../state/review'
import { weighty, type Analysis } from '../state/analysis'
import { panelTabs, wordsOf } from '../state/bench-state'
import { openThreads, remarksOf } from '../state/remarks'
import { useLateAnalysis } from '../state/use-analysis'
import { DismissedList } from './dismissed-list'
import { FindingList } from './finding-list'
import { HintList } from './hint-list'
import { HistoryList } from './history-list'
import { RemarkList } from './remarks/remark-list'
import { SegmentActions } from './segment-actions'

/** Everything about the active segment: what to do, what must survive, what is wrong, what was done. */
export function SegmentPanel({ run }: { run: (command: CommandId) => void }) {
  const t = useT()
  const id = useBenchState((state) => state.activeId)
  const place = useBenchState((state) => (state.activeId ? (state.places.get(state.activeId) ?? 0) + 1 : 0))
  const { segment, analysis } = useLateAnalysis(id)
  if (!segment || !analysis) return <aside className="panel" aria-label={t('bench:panel.label')} />
  return <Panel segment={segment} analysis={analysis} place={place} run={run} />
}

type PanelProps = { segment: Segment; analysis: Analysis; place: number; run: (command: CommandId) => void }

const Panel = memo(function Panel({ segment, analysis, place, run }: PanelProps) {
  const t = useT()
  const language = useUiLanguage()
  const bench = useBench()
  const tab = useBenchState((state) => state.panelTab)
  const said = useBenchState((state) => {
    const remarks = remarksOf(state, segment.id)
    return openThreads(remarks).length + remarks.annotations.length
  })
  const number = new Intl.NumberFormat(language)
  const me = useBenchState((state) => state.me)
  const fourEyes = useBenchState((state) => state.fourEyes)
  const refusals = useMemo(() => {
    const refused = actions.flatMap((action) => {
      const refusal = refusalOf({ me, fourEyes }, segment, action)
      return refusal ? [[action, refusal] as const] : []
    })
    return Object.fromEntries(refused)
  }, [me, fourEyes, segment])
  const characters = [...plainText(segment.target)].length
  return (
    <aside className="panel" aria-label={t('bench:panel.label')}>
      <div className="panel-head">
        <div className="flex flex-wrap items-center gap-x-3">
          <h2 className="text-sm font-semibold">{t('bench:panel.segment', { number: place })}</h2>
          <p className="flex items-center gap-1.5 text-[0.8125rem] text-soft">
            <StateMark state={segment.state} label="" />
            {t(`bench:state.${segment.state}`)}
          </p>
        </div>
        <div className="mt-2">
          <Segmented
            label={t('bench:panel.label')}
            value={tab}
            onChange={(panelTab) => bench.store.setState({ panelTab })}
            choices={panelTabs.map((value) => ({
              value,
              label: (
                <>
                  {t(`bench:panelTab.${value}`)}
                  {value === 'remarks' && said > 0 && (
                    <span className="text-xs text-soft tabular-nums">{number.format(said)}</span>
                  )}
                </>
              ),
            }))}
          />
        </div>
        <div className="mt-2.5">
          <SegmentActions
            state={segment.state}
            words={hasText(segment.target)}
            refusals={refusals}
            run={run}
          />
        </div>
      </div>
      <div className="panel-body" tabIndex={0} role="group" aria-label={t('bench:panel.details')}>
        {segment.reason && (
          <p className="mb-4 rounded-r-md border-l-2 border-broken bg-broken-wash px-3 py-2 text-sm">
            <span className="block text-xs font-medium text-broken">{t('bench:panel.reason')}</span>
            {segment.reason}
          </p>
        )}
        {tab === 'history' ? (
          <HistoryList segment={segment} />
        ) : tab === 'remarks' ? (
          <RemarkList key={segment.id} segmentId={segment.id} run={run} />
        ) : (
          <>
            {analysis.findings.length > 0 && (
              <Section title={t('bench:panel.findings')} count={weighty(analysis.findings).length}>
                <FindingList segmentId={segment.id} findings={analysis.findings} />
              </Section>
            )}
            {analysis.dismissed.length > 0 && (
              <Section title={t('bench:panel.dismissed', { count: analysis.dismissed.length })}>
                <DismissedList segmentId={segment.id} dismissed={analysis.dismissed} />
              </Section>
            )}
            <Section title={t('bench:panel.facts')}>
              <TermsAreComing />
              <HintList segmentId={segment.id} hints={analysis.hints} />
            </Section>
          </>
        )}
      </div>
      <p className="panel-foot">
        {t('bench:panel.counts', {
          source: number.format(wordsOf(segment.source)),
          target: number.format(wordsOf(segment.target)),
          characters: number.format(characters),
        })}
      </p>
    </aside>
  )
})

function TermsAreComing() {
  const t = useT()
  const coming = useBenchState((state) => state.termsLoading)
  return (
    <p role="status" className="text-sm text-soft empty:hidden">
      {coming && t('bench:panel.termsLoading')}
    </p>
  )
}

function Section({ title, count, children }: { title: string; count?: number; children: ReactNode }) {
  return (
    <section className="mb-5">
      <h3 className="mb-1 flex items-center gap-1.5 text-xs font-semibold text-soft">
        {title}
        {count !== undefined && count > 0 && (
          <span className="inline-flex items-center gap-0.5 text-broken">
            <CircleAlert className="size-3" aria-hidden />
            {count}
          </span>
        )}
      </h3>
      {children}
    </section>
  )
}
