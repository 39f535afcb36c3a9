import type { Finding } from '@/lib/domain/finding'

const rank = { error: 0, warning: 1, hint: 2 }

/** The findings as a person should take them: the gravest first, then in the order of place. */
export function byGravity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => rank[a.level] - rank[b.level] || a.from - b.from)
}
