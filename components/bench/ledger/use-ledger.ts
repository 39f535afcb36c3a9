'use client'

import { useEffect, useState } from 'react'
import type { LedgerRow } from '@/lib/ledger/ledger'
import { useBench, useBenchState } from '../bench-provider'
import { readLedger } from '../state/article-names'
import { settleName } from '../state/settle-name'

/** The ledger of the article as the glossary has it now; null while it is being read for the first time. */
export function useLedger() {
  const bench = useBench()
  const lens = useBenchState((state) => state.lens)
  const [rows, setRows] = useState<LedgerRow[] | null>(null)

  useEffect(() => {
    const life = new AbortController()
    void readLedger(bench.store, life.signal).then((found) => found && setRows(found))
    return () => life.abort()
  }, [bench, lens])

  return { rows, settle: (row: LedgerRow, target: string) => settleName(bench, row, target) }
}
