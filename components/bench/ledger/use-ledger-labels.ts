'use client'

import { useMemo } from 'react'
import { kindWords } from '@/components/glossary/term-words'
import { useT } from '@/lib/i18n/use-t'
import { ledgerState } from '@/lib/ledger/ledger-state'
import type { LedgerLabels } from '@/lib/ledger/serialize-ledger'

/** The words of the ledger in the person's language. */
export function useLedgerLabels(): LedgerLabels {
  const t = useT()
  return useMemo(
    () => ({
      columns: [
        t('bench:ledger.column.name'),
        t('bench:ledger.column.kind'),
        t('bench:ledger.column.state'),
        t('bench:ledger.column.english'),
        t('bench:ledger.column.source'),
        t('bench:ledger.column.target'),
        t('bench:ledger.column.segment'),
      ],
      kind: (kind) => (kind ? t(kindWords[kind]) : ''),
      state: (row) => t(`bench:ledger.state.${ledgerState(row)}`),
    }),
    [t],
  )
}
