import type { LedgerRow } from './ledger'

/** How far a name has come: the glossary has it, nobody has settled it, or the English has it wrongly or in two ways. */
export function ledgerState(row: LedgerRow): 'settled' | 'open' | 'divided' | 'wrong' {
  if (row.divided) return 'divided'
  if (row.target.some((form) => form.wrong)) return 'wrong'
  return row.entry ? 'settled' : 'open'
}
