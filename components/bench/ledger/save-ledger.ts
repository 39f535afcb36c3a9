import { saveFile } from '@/components/ui/save-file'
import { slugFromTitle } from '@/lib/domain/article'
import type { LedgerRow } from '@/lib/ledger/ledger'
import { serializeLedger, type LedgerLabels } from '@/lib/ledger/serialize-ledger'

/** Hands the ledger to the person as a file, `slug.names.csv`. */
export function saveLedger(rows: readonly LedgerRow[], labels: LedgerLabels, title: string): void {
  saveFile(`${slugFromTitle(title)}.names.csv`, serializeLedger(rows, labels), 'text/csv')
}
