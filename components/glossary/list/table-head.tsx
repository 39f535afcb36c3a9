'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import { useT } from '@/lib/i18n/use-t'
import { nextSort, type Sort, type SortColumn } from '../state/view'

type TableHeadProps = {
  sort: Sort
  onSort: (sort: Sort) => void
  /** How much of what is shown is selected. */
  selected: 'none' | 'some' | 'all'
  onSelectAll: () => void
}

/** The heads of the columns: what they hold, and by which of them the entries are sorted. */
export function TableHead({ sort, onSort, selected, onSelectAll }: TableHeadProps) {
  const t = useT()
  const column = (name: SortColumn, label: string) => (
    <SortHead label={label} column={name} sort={sort} onSort={onSort} />
  )
  return (
    <div role="row" aria-rowindex={1} className="term-head">
      <div role="columnheader" className="flex justify-center">
        <input
          type="checkbox"
          aria-label={t('glossary:selectAll')}
          checked={selected === 'all'}
          ref={(box) => {
            if (box) box.indeterminate = selected === 'some'
          }}
          onChange={onSelectAll}
          className="size-4 accent-(--accent)"
        />
      </div>
      {column('french', t('glossary:source'))}
      {column('english', t('glossary:target'))}
      {column('kind', t('glossary:kind.label'))}
      <div role="columnheader" className="text-[0.8125rem] text-soft">
        {t('glossary:scope.label')}
      </div>
      {column('status', t('glossary:status.label'))}
      {column('changed', t('glossary:changedAt'))}
      <div role="columnheader" className="sr-only">
        {t('glossary:actions')}
      </div>
    </div>
  )
}

function SortHead(props: { label: string; column: SortColumn; sort: Sort; onSort: (sort: Sort) => void }) {
  const { label, column, sort, onSort } = props
  const sorted = sort.column === column
  const Arrow = sort.descending ? ArrowDown : ArrowUp
  return (
    <div
      role="columnheader"
      aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
      className="min-w-0"
    >
      <button
        type="button"
        onClick={() => onSort(nextSort(sort, column))}
        className="group -mx-1.5 inline-flex min-h-7 max-w-full items-center gap-1 rounded-md px-1.5 text-[0.8125rem] text-soft hover:text-ink data-on:font-medium data-on:text-ink"
        data-on={sorted || undefined}
      >
        <span className="truncate">{label}</span>
        <Arrow
          aria-hidden
          className={
            sorted ? 'size-3.5 shrink-0 text-accent' : 'size-3.5 shrink-0 opacity-0 group-hover:opacity-60'
          }
        />
      </button>
    </div>
  )
}
