import type { MoneyFact } from '../fact'
import { differsInScale, endsOf, isRounded, sameNumber } from './amounts'
import type { Relation } from './relation'

/** Sums are kept in the same currency, exact or rightly rounded: nobody can tell here what another currency would make. */
export function relateMoney(source: MoneyFact, target: MoneyFact): Relation {
  const [sourceLow, sourceHigh] = endsOf(source)
  const [targetLow, targetHigh] = endsOf(target)
  const equal = sameNumber(sourceLow, targetLow) && sameNumber(sourceHigh, targetHigh)
  const same = source.currency === target.currency
  if (!same && !mayBeSame(source, target))
    return { cost: equal ? 11 : 22, problem: equal ? 'wrong-unit' : 'changed' }
  if (equal) return { cost: same ? 1 : 2 }
  const rounded = (from: number, to: number) =>
    sameNumber(from, to) || isRounded(from, to, target.text, target.approximate)
  if (rounded(sourceLow, targetLow) && rounded(sourceHigh, targetHigh)) return { cost: 3 }
  return differsInScale(source, target)
    ? { cost: 12, problem: 'wrong-scale' }
    : { cost: 20, problem: 'changed' }
}

const francs = new Set('FRF CHF BEF LUF XOF XAF XPF CDF GNF RWF BIF DJF KMF MGF'.split(' '))
const dollars = new Set('USD CAD AUD NZD HKD SGD TWD JMD LRD NAD ZWL FJD'.split(' '))
const saysWhose = /us|u\.s|am[ée]r|états|franç|fren/i

/** Whether a source that does not say whose money it is ("5 $", "300 francs", "50 cents") may mean the target's. */
function mayBeSame(source: MoneyFact, target: MoneyFact): boolean {
  if (source.assumed || target.assumed) return true
  if (saysWhose.test(source.text)) return false
  return (
    (source.currency === 'USD' && dollars.has(target.currency)) ||
    (source.currency === 'FRF' && francs.has(target.currency))
  )
}
