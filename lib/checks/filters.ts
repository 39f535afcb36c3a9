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

/** The findings in the order of place; at one place as the registry has them, the source before the target. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => a.from - b.from || Number(a.side === 'target') - Number(b.side === 'target') || a.to - b.to,
  )
}
