import { slugFromTitle } from '@/lib/domain/article'
import type { LedgerRow } from '@/lib/ledger/ledger'
import { serializeLedger, type LedgerLabels } from '@/lib/ledger/serialize-ledger'

/** Hands the ledger to the person as a file, `slug.names.csv`. */
export function saveLedger(rows: readonly LedgerRow[], labels: LedgerLabels, title: string): void {
  const address = URL.createObjectURL(
    new Blob([serializeLedger(rows, labels)], { type: 'text/csv;charset=utf-8' }),
  )
  const link = document.createElement('a')
  link.href = address
  link.download = `${slugFromTitle(title)}.names.csv`
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
