'use client'

import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent, MouseEvent } from 'react'
import { useT } from '@/lib/i18n/use-t'
import type { TermRowData } from '../state/term-rows'
import type { Sort } from '../state/view'
import { TableHead } from './table-head'
import { TermRow } from './term-row'

type TermTableProps = {
  rows: readonly TermRowData[]
  /** Entries that have not come yet. */
  missing: number
  /** Whether some may still come. */
  reading: boolean
  sort: Sort
  onSort: (sort: Sort) => void
  activeId: string | null
  selected: ReadonlySet<string>
  now: number
  /** The row that the focus is to move to, anew with each new object. */
  goal: { id: string } | null
  onSelectAll: () => void
  onKeyDown: (event: KeyboardEvent, page: number) => void
  onPress: (id: string, act: 'check' | 'edit' | 'delete' | 'row', event: MouseEvent) => void
}

const rowHeight = 43
const headHeight = 92
const barHeight = 64

/** The entries: only the rows in sight are mounted, and the active one wherever it is, so that the focus stays. */
export function TermTable(props: TermTableProps) {
  const { rows, missing, activeId, selected, onKeyDown, onPress } = props
  const t = useT()
  const list = useRef<HTMLDivElement>(null)
  const [margin, setMargin] = useState(0)
  const activeIndex = rows.findIndex(({ term }) => term.id === activeId)
  const known = selected.size > 0 ? rows.filter(({ term }) => selected.has(term.id)).length : 0

  const virtualizer = useWindowVirtualizer({
    count: rows.length + missing,
    estimateSize: () => rowHeight,
    overscan: 8,
    getItemKey: (index) => rows[index]?.term.id ?? index,
    scrollMargin: margin,
    scrollPaddingStart: headHeight,
    scrollPaddingEnd: barHeight,
    initialRect: { width: 1200, height: 800 },
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range)
      if (activeIndex < 0 || indexes.includes(activeIndex)) return indexes
      return activeIndex < (indexes[0] ?? 0) ? [activeIndex, ...indexes] : [...indexes, activeIndex]
    },
  })

  useLayoutEffect(() => {
    const top = list.current?.getBoundingClientRect().top
    if (top !== undefined) setMargin(Math.round(top + window.scrollY))
  }, [rows.length])

  const { goal } = props
  const goThere = useEffectEvent(() => {
    const index = rows.findIndex(({ term }) => term.id === goal?.id)
    if (index < 0) return
    virtualizer.scrollToIndex(index, { align: 'auto' })
    list.current?.querySelector<HTMLElement>(`[data-term="${goal?.id}"]`)?.focus({ preventScroll: true })
  })
  useEffect(() => goThere(), [goal])

  return (
    <div
      role="grid"
      aria-label={t('glossary:title')}
      aria-multiselectable
      aria-rowcount={rows.length + missing + 1}
      aria-busy={props.reading}
      className="term-grid"
      onKeyDown={(event) => onKeyDown(event, Math.max(1, Math.floor(window.innerHeight / rowHeight) - 3))}
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      onClick={(event) => {
        if (!(event.target instanceof Element)) return
        const id = event.target.closest('[data-term]')?.getAttribute('data-term')
        const act = event.target.closest('[data-act]')?.getAttribute('data-act') ?? 'row'
        if (id && window.getSelection()?.isCollapsed !== false)
          onPress(id, act as 'check' | 'edit' | 'delete' | 'row', event)
      }}
    >
      <TableHead
        sort={props.sort}
        onSort={props.onSort}
        selected={known === 0 ? 'none' : known === rows.length ? 'all' : 'some'}
        onSelectAll={props.onSelectAll}
      />
      <div ref={list} role="rowgroup" className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => {
          const row = rows[item.index]
          return (
            <div
              key={item.key}
              role="presentation"
              ref={virtualizer.measureElement}
              data-index={item.index}
              className="term-slot"
              style={{ transform: `translateY(${item.start - margin}px)` }}
            >
              {row ? (
                <TermRow
                  term={row.term}
                  index={item.index}
                  active={row.term.id === activeId}
                  selected={selected.has(row.term.id)}
                  now={props.now}
                />
              ) : (
                <MissingRow index={item.index} />
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** What stands for an entry until it has come. */
function MissingRow({ index }: { index: number }) {
  return (
    <div aria-hidden className="term-row min-h-[2.6875rem]">
      <span className="term-french py-1">
        <span className="term-bone block" style={{ width: `${35 + ((index * 29) % 40)}%` }} />
      </span>
      <span className="term-english py-1">
        <span className="term-bone block" style={{ width: `${30 + ((index * 37) % 45)}%` }} />
      </span>
    </div>
  )
}
