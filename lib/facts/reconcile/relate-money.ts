import type { MoneyFact } from '../fact'
import { differsInScale, endsOf, isRounded, sameNumber } from './amounts'
import type { Relation } from './relation'

/** Sums are kept in the same currency, exact or rightly rounded: nobody can tell here what another currency would make. */
export function relateMoney(source: MoneyFact, target: MoneyFact): Relation {
  const [sourceLow, sourceHigh] = endsOf(source)
  const [targetLow, targetHigh] = endsOf(target)
  const equal = sameNumber(sourceLow, targetLow) && sameNumber(sourceHigh, targetHigh)
  if (source.currency !== target.currency)
    return { cost: equal ? 11 : 22, problem: equal ? 'wrong-unit' : 'changed' }
  if (equal) return { cost: 1 }
  const rounded = (from: number, to: number) =>
    sameNumber(from, to) || isRounded(from, to, target.text, target.approximate)
  if (rounded(sourceLow, targetLow) && rounded(sourceHigh, targetHigh)) return { cost: 3 }
  return differsInScale(source, target)
    ? { cost: 12, problem: 'wrong-scale' }
    : { cost: 20, problem: 'changed' }
}
