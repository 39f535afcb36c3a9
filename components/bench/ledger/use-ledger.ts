'use client'

import { useEffect, useState } from 'react'
import type { LedgerRow } from '@/lib/ledger/ledger'
import { useBench, useBenchState } from '../bench-provider'
import { readLedger } from '../state/article-names'
import { settleName, unsettleName } from '../state/settle-name'

/**
 * The ledger of the article as the glossary has it now, null while it is being read for the first time; and what settles a name,
 * or takes back what was settled here.
 */
export function useLedger() {
  const bench = useBench()
  const lens = useBenchState((state) => state.lens)
  const [rows, setRows] = useState<LedgerRow[] | null>(null)
  const [operations, setOperations] = useState<ReadonlyMap<string, string>>(new Map())

  useEffect(() => {
    const life = new AbortController()
    void readLedger(bench.store, life.signal).then((found) => found && setRows(found))
    return () => life.abort()
  }, [bench, lens])

  async function settle(row: LedgerRow, target: string): Promise<boolean> {
    const operation = await settleName(bench, row, target)
    if (operation !== null) setOperations((now) => new Map(now).set(row.name, operation))
    return operation !== null
  }

  async function takeBack({ name }: LedgerRow): Promise<void> {
    const operation = operations.get(name)
    if (operation === undefined || !(await unsettleName(bench, operation))) return
    setOperations((now) => new Map([...now].filter(([other]) => other !== name)))
  }

  return { rows, settle, takeBack, canTakeBack: (row: LedgerRow) => operations.has(row.name) }
}
