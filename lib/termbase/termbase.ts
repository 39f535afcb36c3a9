import type { TermEntry } from '@/lib/domain/term-entry'
import { createSourceFinder } from './find-source-terms'
import { createTargetFinder } from './find-target-terms'
import type { TargetMatch, TermMatch } from './term-match'

export type { TargetMatch, TermMatch } from './term-match'

/** Entries compiled once for finding; plain data outside, so that browser and server can each build their own. */
export type Termbase = {
  entries: readonly TermEntry[]
  /** Source forms in a French text, the longest first where two overlap, in the order of place; no two overlap. */
  findSource(text: string): TermMatch[]
  /**
   * English forms, and French ones left standing, in an English text, in the order of place; the longest wins, and two
   * matches share a range only where two entries share a form.
   */
  findTarget(text: string): TargetMatch[]
}

/** Compiles entries; retired ones find nothing. */
export function compileTermbase(entries: readonly TermEntry[]): Termbase {
  return { entries, findSource: createSourceFinder(entries), findTarget: createTargetFinder(entries) }
}

/** The termbase with entries put in, over those of the same ids, and others taken out. */
export function updateTermbase(
  { entries }: Termbase,
  change: { put: readonly TermEntry[]; remove: readonly string[] },
): Termbase {
  const gone = new Set([...change.remove, ...change.put.map(({ id }) => id)])
  return compileTermbase([...entries.filter(({ id }) => !gone.has(id)), ...change.put])
}
