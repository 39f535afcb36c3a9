import type { Fact } from '../fact'
import { endsOf, isRange } from './amounts'
import { near } from './assign'
import { without, type OpenFacts } from './open-facts'

/** Open facts without the ranges that the other side says in two figures: "10 à 15" as "10 … 15". */
export function settleRanges(open: OpenFacts): OpenFacts {
  const settled = [...inHalves(open.source, open.target), ...inHalves(open.target, open.source)]
  return { source: without(open.source, settled), target: without(open.target, settled) }
}

function inHalves(wholes: readonly Fact[], parts: readonly Fact[]): Fact[] {
  return wholes.flatMap((whole, rank) => {
    if (!hasAmount(whole) || !isRange(whole)) return []
    const [low, high] = endsOf(whole)
    const candidates = near(rank, wholes.length, parts)
    const first = candidates.find((part) => hasAmount(part) && part.value === low)
    const second = candidates.find((part) => part !== first && hasAmount(part) && part.value === high)
    return first && second ? [whole, first, second] : []
  })
}

function hasAmount(fact: Fact) {
  return fact.kind === 'number' || fact.kind === 'quantity' || fact.kind === 'money'
}
