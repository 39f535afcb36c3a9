import type { Occurrence } from './form-index'
import type { TermToken } from './term-tokens'

/**
 * Occurrences without overlap: those in an allowed case before the others, the longest first, then the leftmost. Each
 * group holds what stands at one range, the best first: as the entry spells it, approved before proposed, behind a word
 * grown together with its article, then by the order of entries and of their forms.
 */
export function keepLongest(
  occurrences: readonly Occurrence[],
  tokens: readonly TermToken[],
): Occurrence[][] {
  if (occurrences.length === 0) return []
  const length = ({ first, last }: Occurrence) => (tokens[last]?.to ?? 0) - (tokens[first]?.from ?? 0)
  const rank = ({ casing, entry }: Occurrence) =>
    (casing === 'as-is' ? 0 : 2) + (entry.status === 'approved' ? 0 : 1)
  const lead = ({ found }: Occurrence) => (found.lead === undefined ? 1 : 0)
  const ordered = [...occurrences].sort(
    (a, b) =>
      Number(b.allowed) - Number(a.allowed) ||
      length(b) - length(a) ||
      a.first - b.first ||
      rank(a) - rank(b) ||
      lead(a) - lead(b) ||
      a.place - b.place ||
      a.ordinal - b.ordinal,
  )
  const owner: (Occurrence[] | undefined)[] = []
  const kept: Occurrence[][] = []
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
