import type { Fact, FactKind } from './fact'

/** The lower rank wins an overlap; within one rank the longer fact, then the earlier one. */
const rank: Record<Exclude<FactKind, 'quotation'>, number> = {
  reference: 0,
  date: 1,
  time: 1,
  money: 1,
  quantity: 1,
  name: 2,
  number: 3,
}

function beats(a: Fact, b: Fact): boolean {
  if (a.kind === 'quotation' || b.kind === 'quotation') return false
  if (rank[a.kind] !== rank[b.kind]) return rank[a.kind] < rank[b.kind]
  const length = a.to - a.from - (b.to - b.from)
  return length !== 0 ? length > 0 : a.from < b.from
}

/**
 * The facts that stand, in the order of place. A reference wins over everything, a number loses to every other kind,
 * else the longest wins. Quotations hold other facts, so they overlap freely.
 */
export function arbitrate(facts: readonly Fact[]): Fact[] {
  if (facts.length < 2) return [...facts]
  const ordered = [...facts].sort((a, b) => a.from - b.from || b.to - a.to)
  const standing: Fact[] = []
  const kept: Fact[] = []
  for (const fact of ordered) {
    if (fact.kind === 'quotation') {
      kept.push(fact)
      continue
    }
    let last = standing.at(-1)
    let stands = true
    while (last && last.to > fact.from && stands) {
      if (beats(fact, last)) {
        standing.pop()
        last = standing.at(-1)
      } else stands = false
    }
    if (stands) standing.push(fact)
  }
  if (kept.length === 0) return standing
  return [...kept, ...standing].sort((a, b) => a.from - b.from || b.to - a.to)
}
