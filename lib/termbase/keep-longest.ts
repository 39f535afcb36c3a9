import type { Occurrence } from './form-index'
import type { TermToken } from './term-tokens'

/**
 * Occurrences without overlap: those in an allowed case before the others, the longest first, then the leftmost. Each
 * group holds what stands at one range, the best first: as the entry spells it, approved before proposed, then by order.
 */
export function keepLongest<Role>(
  occurrences: readonly Occurrence<Role>[],
  tokens: readonly TermToken[],
): Occurrence<Role>[][] {
  const length = ({ first, last }: Occurrence<Role>) => (tokens[last]?.to ?? 0) - (tokens[first]?.from ?? 0)
  const rank = ({ casing, found }: Occurrence<Role>) =>
    (casing === 'as-is' ? 0 : 2) + (found.entry.status === 'approved' ? 0 : 1)
  const ordered = [...occurrences].sort(
    (a, b) =>
      Number(b.allowed) - Number(a.allowed) ||
      length(b) - length(a) ||
      a.first - b.first ||
      rank(a) - rank(b),
  )
  const owner: (Occurrence<Role>[] | undefined)[] = []
  const kept: Occurrence<Role>[][] = []
  for (const occurrence of ordered) {
    const { first, last, allowed } = occurrence
    const group = owner[first]
    const best = group?.[0]
    if (group && best?.first === first && best.last === last) {
      if (best.allowed === allowed) group.push(occurrence)
      continue
    }
    if (isTaken(owner, first, last)) continue
    const own = [occurrence]
    for (let i = first; i <= last; i++) owner[i] = own
    kept.push(own)
  }
  return kept.sort((a, b) => (a[0]?.first ?? 0) - (b[0]?.first ?? 0))
}

function isTaken(owner: readonly unknown[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (owner[i]) return true
  return false
}
