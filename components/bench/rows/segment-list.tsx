'use client'

import { useVirtualizer, defaultRangeExtractor } from '@tanstack/react-virtual'
import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from 'react'
import { useT } from '@/lib/i18n/use-t'
import { useBench, useBenchState } from '../bench-provider'
import { shownIds } from '../state/bench-state'
import { activate, move } from '../state/navigation'
import { useCardTriggers } from '../terms/use-card-triggers'
import { SegmentRow } from './segment-row'

/** The article: only the rows in sight are mounted, and the active one wherever it is, so that the focus stays. */
export function SegmentList() {
  const t = useT()
  const bench = useBench()
  const ids = useBenchState(shownIds)
  const total = useBenchState((state) => (state.filtered ? state.filtered.length : state.total))
  const activeId = useBenchState((state) => state.activeId)
  const view = useBenchState((state) => state.view)
  /** Another one whenever the list is filtered or sorted anew. */
  const risks = useBenchState((state) => state.risks)
  const scroller = useRef<HTMLDivElement>(null)
  const activeIndex = activeId === null ? -1 : ids.indexOf(activeId)

  const virtualizer = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 118,
    overscan: 6,
    getItemKey: (index) => ids[index] ?? index,
    paddingStart: 8,
    scrollPaddingStart: 72,
    scrollPaddingEnd: 96,
    paddingEnd: 160,
    initialRect: { width: 1200, height: 800 },
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range)
      if (activeIndex < 0 || indexes.includes(activeIndex)) return indexes
      return activeIndex < (indexes[0] ?? 0) ? [activeIndex, ...indexes] : [...indexes, activeIndex]
    },
  })

  useEffect(() => virtualizer.measure(), [virtualizer, view])
  const cards = useCardTriggers('text')

  const showActive = useEffectEvent(() => {
    if (activeIndex >= 0) virtualizer.scrollToIndex(activeIndex, { align: 'auto' })
  })
  useEffect(() => showActive(), [activeId, risks])

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!(event.target instanceof HTMLElement) || event.target.role !== 'row') return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'ArrowDown') move(bench, 1)
    else if (event.key === 'ArrowUp') move(bench, -1)
    else if (event.key === 'Enter' && activeId && view === 'both') activate(bench, activeId)
    else return
    event.preventDefault()
  }

  return (
    <div ref={scroller} className="segment-scroller" tabIndex={-1}>
      <div
        role="grid"
        aria-label={t('bench:list.label')}
        aria-rowcount={total + 1}
        aria-colcount={view === 'both' ? 4 : 1}
        onKeyDown={onKeyDown}
        {...cards}
        className="segment-grid"
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map((item) => {
          const id = ids[item.index]
          return id === undefined ? null : (
            <div
              key={item.key}
              role="presentation"
              ref={virtualizer.measureElement}
              data-index={item.index}
              className="segment-slot"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <SegmentRow id={id} index={item.index} />
            </div>
          )
        })}
      </div>
    </div>
  )
}
