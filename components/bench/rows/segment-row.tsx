'use client'

import { memo, useEffect, useRef } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { classNames } from '@/components/ui/class-names'
import { useT } from '@/lib/i18n/use-t'
import type { Block } from '@/lib/domain/block'
import { useBench, useBenchState } from '../bench-provider'
import { activate } from '../state/navigation'
import { PresenceMarks } from './presence-marks'
import { RiskNote } from './risk-note'
import { SegmentMarks } from './segment-marks'
import { SourceCell } from './source-cell'
import { TargetCell } from './target-cell'

/** How a block is set: a heading larger and heavier, a list item with its mark. */
function blockClass(block: Block | undefined): string {
  if (block?.kind === 'heading') return block.level <= 1 ? 'block-title' : 'block-heading'
  return block?.kind === 'list-item' ? 'block-item' : ''
}

type SegmentRowProps = { id: string; index: number }

/** One segment: its French, its English, and small marks. A key press renders none of it again but what it changed. */
export const SegmentRow = memo(function SegmentRow({ id, index }: SegmentRowProps) {
  const t = useT()
  const bench = useBench()
  const row = useRef<HTMLDivElement>(null)
  const { state, block, active, editing, view, place } = useBenchState(
    useShallow((bench) => {
      const segment = bench.segments.get(id)
      return {
        state: segment?.state,
        block: blockClass(segment?.block),
        active: bench.activeId === id,
        editing: bench.activeId === id && bench.editing,
        view: bench.view,
        place: bench.filtered ? (bench.places.get(id) ?? index) : index,
      }
    }),
  )

  const wasEditing = useRef(false)
  useEffect(() => {
    const focused = document.activeElement
    const follows = focused?.role === 'row' || row.current?.contains(focused) || wasEditing.current
    if (active && !editing && follows) row.current?.focus({ preventScroll: true })
    wasEditing.current = editing
  }, [active, editing])

  if (!state) return null
  const number = place + 1
  const reading = view !== 'both'
  return (
    <div
      ref={row}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={active}
      aria-label={t('bench:row.label', { number, state: t(`bench:state.${state}`) })}
      tabIndex={active && !editing ? 0 : -1}
      data-segment={id}
      data-active={active || undefined}
      data-state={state}
      className={classNames('segment-row', reading && 'segment-row-reading', block)}
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
          <SourceCell id={id} reading={reading} />
          {!reading && <RiskNote id={id} />}
        </div>
      )}
      {view !== 'source' && (
        <TargetCell id={id} number={number} active={active} editing={editing} reading={reading} />
      )}
      {!reading && (
        <div role="cell" className="segment-marks">
          <SegmentMarks id={id} />
          <PresenceMarks id={id} />
        </div>
      )}
    </div>
  )
})
