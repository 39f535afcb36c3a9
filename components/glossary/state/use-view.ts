'use client'

import { useDeferredValue, useMemo, useState } from 'react'
import { useGlossaryState } from '../glossary-provider'
import { filterRows, noFilter, sortRows, type Sort, type TermFilter } from './view'

/** The entries that are shown, in their order; what is typed shows at once, the list follows. */
export function useView() {
  const rows = useGlossaryState((state) => state.rows)
  const [filter, setFilter] = useState<TermFilter>(noFilter)
  const [sort, setSort] = useState<Sort>({ column: 'french', descending: false })
  const sought = useDeferredValue(filter)
  const sorted = useMemo(() => sortRows(rows.values(), sort), [rows, sort])
  const found = useMemo(() => filterRows(sorted, sought), [sorted, sought])
  return {
    filter,
    setFilter,
    sort,
    setSort,
    found,
    filtered: found !== sorted,
    /** Whether what is shown is what is asked for. */
    settled: sought === filter,
  }
}
