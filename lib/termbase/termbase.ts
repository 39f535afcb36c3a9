import type { TermEntry } from '@/lib/domain/term-entry'
import type { Range } from '@/lib/language/range'

/** An entry's form found in a text; `form` is the entry's own spelling of it. */
export type TermMatch = Range & { text: string; entry: TermEntry; form: string }

/** Entries compiled once for finding; plain data outside, so that browser and server can each build their own. */
export type Termbase = {
  entries: readonly TermEntry[]
  /** Source forms in a French text, the longest first where two overlap, in the order of place. */
  findSource(text: string): TermMatch[]
}

/** Compiles entries; retired ones find nothing. */
export function compileTermbase(entries: readonly TermEntry[]): Termbase {
  return { entries, findSource: () => [] }
}
