import type { Finding } from '@/lib/domain/finding'
import type { HouseStyle } from '@/lib/domain/house-style'
import type { Fact } from './fact'
import { addedFinding, brokenFinding, missingFinding } from './reconcile/findings'
import { matchFacts } from './reconcile/match-facts'
import { lostQuotations, outermost } from './reconcile/quotations'
import { styleFinding } from './reconcile/style-finding'

export type ReconcileOptions = {
  /** Facts of the neighbouring segments of the same block, so that a fact that moved there is not missing. */
  nearby?: { source: readonly Fact[]; target: readonly Fact[] }
  /** The texts that the facts stand in, so that words which count without being numbers ("both", "a decade") can serve. */
  texts?: { source: string; target: string }
}

/**
 * What became of each source fact in the target: silent where it is kept by value. A finding's check is the kind of its
 * fact; its problem is `changed`, `wrong-unit`, `wrong-scale`, `part-missing`, `missing`, `added` or `style`.
 */
export function reconcile(
  source: readonly Fact[],
  target: readonly Fact[],
  houseStyle: HouseStyle,
  options: ReconcileOptions = {},
): Finding[] {
  const { kept, broken, missing, added } = matchFacts(source, target, options)
  const { texts } = options
  const stretch = texts && texts.target.length > 0 ? texts.source.length / texts.target.length : 1
  const lost = lostQuotations(outermost(source), outermost(target), stretch)
  let places: Map<Fact, number> | undefined
  const neighboursOf = (fact: Fact) => {
    places ??= new Map(target.map((fact, place) => [fact, place]))
    const place = places.get(fact) ?? 0
    return target.slice(Math.max(0, place - 2), place + 3)
  }
  return [
    ...kept.flatMap((link) => styleFinding(link, neighboursOf, houseStyle)),
    ...broken.map((link) => brokenFinding(link, houseStyle)),
    ...missing.flatMap((fact) => missingFinding(fact, houseStyle)),
    ...added.flatMap((fact) => addedFinding(fact)),
    ...lost.flatMap((fact) => missingFinding(fact, houseStyle)),
  ]
}
