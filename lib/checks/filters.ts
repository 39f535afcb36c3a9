import { findingKey, sameFindingKey, type FindingKey } from '@/lib/domain/dismissal'
import type { Finding } from '@/lib/domain/finding'

/** The findings without those that say the same of the same place. */
export function withoutDuplicates(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings]
  const seen = new Set<string>()
  return findings.filter(({ check, side, from, to, values }) => {
    const key = `${check} ${side} ${from} ${to} ${values.problem}`
    return !seen.has(key) && Boolean(seen.add(key))
  })
}

/** The findings that nobody has dismissed; a dismissal holds for every finding that its key means. */
export function withoutDismissed(findings: readonly Finding[], dismissals: readonly FindingKey[]): Finding[] {
  if (dismissals.length === 0) return [...findings]
  return findings.filter((finding) => {
    const key = findingKey(finding)
    return !dismissals.some((dismissal) => sameFindingKey(dismissal, key))
  })
}

/** The findings in the order of place; at one place as the registry has them, the source before the target. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => a.from - b.from || Number(a.side === 'target') - Number(b.side === 'target') || a.to - b.to,
  )
}
