import type { Fact } from '../fact'
import type { Link, Relation } from './relation'

/** How far apart, in their ranks among what is left, two facts of a segment may stand and still be compared. */
const window = 12

/** Those of the targets that stand at about the same place of their text as the source of that rank. */
export function near<T>(rank: number, count: number, targets: readonly T[]): readonly T[] {
  const centre = count <= 1 ? rank : Math.round((rank / (count - 1)) * Math.max(0, targets.length - 1))
  return targets.slice(Math.max(0, centre - window), centre + window + 1)
}

/**
 * Answers sources with targets one to one, the cheapest relation first, and the nearer place in the text where two cost
 * the same. Takes time in proportion to the number of facts, however many a text holds.
 */
export function assign(
  sources: readonly Fact[],
  targets: readonly Fact[],
  relate: (source: Fact, target: Fact) => Relation | undefined,
): Link[] {
  if (sources.length === 0 || targets.length === 0) return []
  const candidates: { link: Link; apart: number }[] = []
  const lastSource = sources.at(-1)?.to ?? 1
  const lastTarget = targets.at(-1)?.to ?? 1
  sources.forEach((source, rank) => {
    const place = source.from / lastSource
    for (const target of near(rank, sources.length, targets)) {
      const relation = relate(source, target)
      if (!relation) continue
      const link = { source, target, cost: relation.cost, problem: relation.problem }
      candidates.push({ link, apart: Math.abs(place - target.from / lastTarget) })
    }
  })
  candidates.sort((a, b) => a.link.cost - b.link.cost || a.apart - b.apart)
  const taken = new Set<Fact>()
  return candidates.flatMap(({ link }) => {
    if (taken.has(link.source) || taken.has(link.target)) return []
    taken.add(link.source).add(link.target)
    return [link]
  })
}
