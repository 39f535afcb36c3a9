import type { Scan } from '@/lib/language/scan'
import type { Fact, FactKind } from './fact'

/** Finds the facts of one kind, each as if it were alone in the text; linear in the length of the scan. */
export type FactFinder = { kind: FactKind; find(scan: Scan): Fact[] }
