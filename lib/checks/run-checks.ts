import type { Finding } from '@/lib/domain/finding'
import type { HouseStyle } from '@/lib/domain/house-style'
import type { NameConflict } from '@/lib/domain/name-conflict'
import type { Fact } from '@/lib/facts/fact'
import { findFacts } from '@/lib/facts/find-facts'
import type { NameContext } from '@/lib/facts/names/name-context'
import { reconcile } from '@/lib/facts/reconcile'
import type { TargetMatch, Termbase, TermMatch } from '@/lib/termbase/termbase'
import type { Subject } from './check'
import { inOrder, withoutDuplicates } from './filters'
import { checks } from './registry'

/** A pair of plain texts with what its checks look at. */
export type Pair = {
  source: string
  target: string
  houseStyle: HouseStyle
  termbase: Termbase
  /** Facts of the neighbouring segments of the same block, so that a fact that moved there is not missing. */
  nearby?: { source: readonly Fact[]; target: readonly Fact[] }
  /** The facts of the source where the caller has them already: they do not change while the target is typed. */
  sourceFacts?: readonly Fact[]
  /** What the whole article says of its names; without it, the source speaks for itself. */
  names?: NameContext
  /** Names that the whole article spells in several ways; without it, none. */
  conflicts?: readonly NameConflict[]
}

/** All that the checks find in a pair, in the order of place. An empty target has nothing to report: it is a state. */
export function runChecks(pair: Pair): Finding[] {
  if (pair.target.trim() === '') return []
  const subject = subjectOf(pair)
  return inOrder(withoutDuplicates(checks.flatMap((check) => check.find(subject))))
}

/** A pair with its facts read and held against each other, and its terms found, once for all checks. */
export function subjectOf(pair: Pair): Subject {
  const { source, target, houseStyle, termbase, nearby, names, conflicts = [] } = pair
  const sourceFacts = pair.sourceFacts ?? findFacts(source, 'fr')
  const targetFacts = findFacts(target, 'en')
  const texts = { source, target }
  const factFindings = reconcile(sourceFacts, targetFacts, houseStyle, { nearby, texts })
  let sourceTerms: readonly TermMatch[] | undefined
  let targetTerms: readonly TargetMatch[] | undefined
  return {
    source,
    target,
    houseStyle,
    termbase,
    names,
    conflicts,
    sourceFacts,
    targetFacts,
    factFindings,
    get sourceTerms() {
      return (sourceTerms ??= termbase.entries.length === 0 ? [] : termbase.findSource(source))
    },
    get targetTerms() {
      return (targetTerms ??= termbase.entries.length === 0 ? [] : termbase.findTarget(target))
    },
  }
}
