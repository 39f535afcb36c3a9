import type { Fact, NumberFact } from '../fact'
import { near } from './assign'
import type { OpenFacts } from './open-facts'

/** At most "personnes interrogées " and the like between the two figures of one share. */
const reach = 40

/** Settles "trois personnes sur quatre" by "three-quarters" or "75%": two figures on one side, one share on the other. */
export function settleShares(open: OpenFacts, sourceText: string): OpenFacts {
  const shares = open.target.filter(isShare)
  if (shares.length === 0) return open
  const gone = new Set<Fact>()
  open.source.forEach((whole, rank) => {
    if (!isCount(whole) || !/\bsur\s$/u.test(sourceText.slice(Math.max(0, whole.from - 5), whole.from)))
      return
    const before = open.source[rank - 1]
    const part = before && isCount(before) && whole.from - before.to <= reach ? before : undefined
    const value = (part?.value ?? 1) / whole.value
    const answer = near(rank, open.source.length, shares).find(
      (share) => !gone.has(share) && isNear(share, value),
    )
    if (!answer) return
    gone.add(whole).add(answer)
    if (part) gone.add(part)
  })
  return {
    source: open.source.filter((fact) => !gone.has(fact)),
    target: open.target.filter((fact) => !gone.has(fact)),
  }
}

function isCount(fact: Fact): fact is NumberFact & { value: number } {
  return fact.kind === 'number' && fact.form === 'cardinal' && fact.value !== undefined && fact.value > 0
}

function isShare(fact: Fact): fact is NumberFact & { value: number } {
  return (
    fact.kind === 'number' &&
    (fact.form === 'fraction' || fact.form === 'percentage') &&
    fact.value !== undefined
  )
}

function isNear({ form, value }: NumberFact & { value: number }, share: number): boolean {
  return form === 'fraction' ? Math.abs(value - share) < 1e-9 : Math.abs(value - share * 100) < 1
}
