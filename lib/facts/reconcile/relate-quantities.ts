import type { QuantityFact } from '../fact'
import { convert, sameDimension, withinRounding } from '../quantities/convert'
import { differsInScale, endsOf, isRounded, sameNumber } from './amounts'
import type { Relation } from './relation'

/**
 * Quantities are kept in the same unit or rightly converted, within what the two figures' own precision leaves open. The
 * same figure with another unit is the slip that a reader never notices.
 */
export function relateQuantities(source: QuantityFact, target: QuantityFact): Relation | undefined {
  if (withinRounding(source, target)) return { cost: source.unit === target.unit ? 1 : 2 }
  if (isShortened(source, target)) return { cost: 3 }
  const sameFigure = sameEnds(endsOf(source), endsOf(target))
  if (!sameDimension(source.unit, target.unit))
    return sameFigure ? { cost: 14, problem: 'wrong-unit' } : undefined
  if (sameFigure) return { cost: 11, problem: 'wrong-unit' }
  if (differsInScale(source, inUnitOf(source, target))) return { cost: 12, problem: 'wrong-scale' }
  return { cost: source.unit === target.unit ? 20 : 21, problem: 'changed' }
}

/** "1 234 567 km²" as "1.2 million square kilometers". */
function isShortened(source: QuantityFact, target: QuantityFact): boolean {
  if (source.unit !== target.unit) return false
  const [sourceLow, sourceHigh] = endsOf(source)
  const [targetLow, targetHigh] = endsOf(target)
  return [[sourceLow, targetLow] as const, [sourceHigh, targetHigh] as const].every(
    ([from, to]) => sameNumber(from, to) || isRounded(from, to, target.text, target.approximate),
  )
}

function sameEnds(a: readonly [number, number], b: readonly [number, number]): boolean {
  return sameNumber(a[0], b[0]) && sameNumber(a[1], b[1])
}

function inUnitOf(source: QuantityFact, target: QuantityFact): { low: number; high: number } {
  const [low, high] = endsOf(target)
  const difference = source.difference === true || target.difference === true
  return {
    low: convert(low, target.unit, source.unit, difference) ?? low,
    high: convert(high, target.unit, source.unit, difference) ?? high,
  }
}
