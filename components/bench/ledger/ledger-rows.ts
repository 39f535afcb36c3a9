import type { LedgerForm, LedgerRow, Mention } from '@/lib/ledger/ledger'
import { ledgerState } from '@/lib/ledger/ledger-state'

export const ledgerFilters = ['all', 'open', 'wrong'] as const
export type LedgerFilter = (typeof ledgerFilters)[number]

/** The rows that a filter lets through. */
export function filterLedger(rows: readonly LedgerRow[], filter: LedgerFilter): LedgerRow[] {
  return rows.filter((row) => {
    const state = ledgerState(row)
    if (filter === 'open') return row.entry === undefined
    return filter === 'all' || state === 'divided' || state === 'wrong'
  })
}

/** The mention of a form that follows a segment, round the end: pressing again goes on to the next one. */
export function nextMention({ mentions }: LedgerForm, after: number): Mention | undefined {
  return mentions.find(({ segment }) => segment > after) ?? mentions[0]
}
