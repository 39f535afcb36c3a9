'use client'

import { memo, useEffect, useMemo, useRef, type MouseEvent } from 'react'
import { classNames } from '@/components/ui/class-names'
import { useT } from '@/lib/i18n/use-t'
import type { Block } from '@/lib/domain/block'
import { plainText } from '@/lib/domain/inline-content'
import { useBench, useBenchState, useSegment } from '../bench-provider'
import { useFindingWords } from '../panel/use-finding-words'
import { weighty } from '../state/analysis'
import { activate } from '../state/navigation'
import { useAnalysis } from '../state/use-analysis'
import { annotateSource, annotateTarget } from '../text/annotate-segment'
import { caretFromPoint } from '../text/caret-from-point'
import { SegmentEditor } from '../text/segment-editor'
import { StaticText } from '../text/static-text'
import { useHits } from '../find/use-hits'
import { ConflictView } from './conflict-view'
import { StateMark } from './state-mark'

/** How a block is set: a heading larger and heavier, a list item with its mark. */
function blockClass(block: Block): string {
  if (block.kind === 'heading') return block.level <= 1 ? 'block-title' : 'block-heading'
  return block.kind === 'list-item' ? 'block-item' : ''
}

type SegmentRowProps = { id: string; index: number }

/** One segment: its French, its English, and small marks. The active row's English is the editor. */
export const SegmentRow = memo(function SegmentRow({ id, index }: SegmentRowProps) {
  const t = useT()
  const bench = useBench()
  const row = useRef<HTMLDivElement>(null)
  const segment = useSegment(id)
  const place = useBenchState((state) => (state.filtered ? state.order.indexOf(id) : index))
  const active = useBenchState((state) => state.activeId === id)
  const editing = useBenchState((state) => state.activeId === id && state.editing)
  const conflict = useBenchState((state) => state.conflicts.get(id))
  const view = useBenchState((state) => state.view)
  const locale = useBenchState((state) => state.lens.houseStyle.spelling)
  const pointedAt = useBenchState((state) =>
    state.pointedAt?.segmentId === id ? state.pointedAt.key : undefined,
  )
  const analysis = useAnalysis(segment)
  const describe = useFindingWords()
  const hits = useHits(id)
  const sourceMarks = useMemo(
    () => (analysis ? [...annotateSource(analysis.hints, pointedAt), ...hits.source] : []),
    [analysis, pointedAt, hits],
  )
  const targetMarks = useMemo(
    () => (analysis ? [...annotateTarget(analysis, pointedAt, describe), ...hits.target] : []),
    [analysis, pointedAt, hits, describe],
  )

  const wasEditing = useRef(false)
  useEffect(() => {
    const focused = document.activeElement
    const follows = focused?.role === 'row' || row.current?.contains(focused) || wasEditing.current
    if (active && !editing && follows) row.current?.focus({ preventScroll: true })
    wasEditing.current = editing
  }, [active, editing])

  if (!segment || !analysis) return null
  const number = place + 1
  const state = t(`bench:state.${segment.state}`)
  const findings = weighty(analysis.findings).length
  const empty = plainText(segment.target) === ''

  const edit = (event: MouseEvent<HTMLElement>) => {
    if (editing || getSelection()?.isCollapsed === false) return
    const caret = empty ? 'end' : caretFromPoint(event.currentTarget, event.clientX, event.clientY)
    activate(bench, id, caret)
  }

  const reading = view !== 'both'
  return (
    <div
      ref={row}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={active}
      aria-label={t('bench:row.label', { number, state })}
      tabIndex={active && !editing ? 0 : -1}
      data-segment={id}
      data-active={active || undefined}
      data-state={segment.state}
      className={classNames('segment-row', reading && 'segment-row-reading', blockClass(segment.block))}
    >
      {!reading && (
        <div role="rowheader" className="segment-number">
          {number}
        </div>
      )}
      {view !== 'target' && (
        <div
          role="cell"
          lang="fr"
          className="segment-source text-article"
          onClick={() => !active && getSelection()?.isCollapsed !== false && activate(bench, id)}
        >
          <StaticText content={segment.source} annotations={reading ? hits.source : sourceMarks} />
        </div>
      )}
      {view !== 'source' && (
        <div
          role="cell"
          lang={locale}
          className={classNames('segment-target text-article', !editing && !reading && 'cursor-text')}
          onClick={reading ? undefined : edit}
        >
          {conflict ? (
            <ConflictView id={id} conflict={conflict} />
          ) : editing ? (
            <SegmentEditor
              segment={segment}
              language={locale}
              label={t('bench:row.editor', { number })}
              annotations={targetMarks}
            />
          ) : empty ? (
            <span className="text-untouched">
              {reading ? '—' : active ? t('bench:row.emptyActive') : ' '}
            </span>
          ) : (
            <StaticText content={segment.target} annotations={reading ? hits.target : targetMarks} />
          )}
        </div>
      )}
      {!reading && (
        <div role="cell" className="segment-marks">
          <StateMark state={segment.state} label={state} />
          {findings > 0 && (
            <span className="finding-count" title={t('bench:row.findings', { count: findings })}>
              <span aria-hidden>{findings}</span>
              <span className="sr-only">{t('bench:row.findings', { count: findings })}</span>
            </span>
          )}
          {segment.unsure && (
            <span className="unsure-mark" title={t('bench:row.unsure')}>
              <span aria-hidden>?</span>
              <span className="sr-only">{t('bench:row.unsure')}</span>
            </span>
          )}
        </div>
      )}
    </div>
  )
})
