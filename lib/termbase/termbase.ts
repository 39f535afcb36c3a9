import type { TermEntry } from '@/lib/domain/term-entry'
import { findSourceTerms } from './find-source-terms'
import { findTargetTerms } from './find-target-terms'
import type { TargetMatch, TermMatch } from './term-match'
import { createTermIndex, type Change, type TermIndex } from './term-index'

export type { TargetMatch, TermMatch } from './term-match'

/** Entries compiled once for finding, in browser and server alike. */
export type Termbase = {
  /** As they were compiled: a changed entry keeps its place, new ones come last. */
  readonly entries: readonly TermEntry[]
  /** Source forms in a French text, the longest first where two overlap, in the order of place; no two overlap. */
  findSource(text: string): TermMatch[]
  /**
   * English forms, and French ones left standing, in an English text, in the order of place; the longest wins, and two
   * matches share a range only where two entries share a form.
   */
  findTarget(text: string): TargetMatch[]
}

/** Entries to put in, each new or in the place of the one with its id, and ids of those to take out before. */
export type TermbaseChange = { put?: readonly TermEntry[]; remove?: readonly string[] }

/** A termbase has the index, or knows which one has taken it over and what of it must be changed back. */
type Holding = { index: TermIndex } | { newer: Version; back: Change }
type Version = { holding: Holding }

const versions = new WeakMap<Termbase, Version>()

/** Compiles entries for both sides; retired ones find nothing, and of two with one id the later counts. */
export function compileTermbase(entries: readonly TermEntry[]): Termbase {
  return createTermbase({ holding: { index: createTermIndex(entries) } })
}

/**
 * The termbase with some entries changed, a new object that shares the compiled index with the old one. The cost follows
 * the number of changed entries. The old one still answers as before, but each turn from one to the other changes the
 * index again: ask the newest.
 */
export function updateTermbase(termbase: Termbase, { put = [], remove = [] }: TermbaseChange): Termbase {
  const version = versions.get(termbase)
  if (!version) return updateTermbase(compileTermbase(termbase.entries), { put, remove })
  const index = indexOf(version)
  const newer: Version = { holding: { index } }
  version.holding = { newer, back: index.change(put, remove) }
  return createTermbase(newer)
}

function createTermbase(version: Version): Termbase {
  let entries: readonly TermEntry[] | undefined
  const termbase: Termbase = {
    get entries() {
      return (entries ??= indexOf(version).list())
    },
    findSource: (text) => findSourceTerms(indexOf(version).forms, text),
    findTarget: (text) => findTargetTerms(indexOf(version).forms, text),
  }
  versions.set(termbase, version)
  return termbase
}

/** The index as it was for a version: moved to it from the one that has it, which is told the way back. */
function indexOf(version: Version): TermIndex {
  const older: Version[] = []
  let at = version
  while ('newer' in at.holding) {
    older.push(at)
    at = at.holding.newer
  }
  const { index } = at.holding
  for (let to = older.pop(); to; to = older.pop()) {
    if (!('newer' in to.holding)) continue
    at.holding = { newer: to, back: index.restore(to.holding.back) }
    to.holding = { index }
    at = to
  }
  return index
}
