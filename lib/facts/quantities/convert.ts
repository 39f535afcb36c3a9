import type { MeasureUnit, QuantityFact } from '../fact'
import { clean, lastPlace, roundStep } from './rounding'
import { unitDefinitions } from './units'

/** Whether one unit can be converted into the other; false where either is unknown. */
export function sameDimension(a: MeasureUnit, b: MeasureUnit): boolean {
  const dimension = unitDefinitions.get(a)?.dimension
  return dimension !== undefined && dimension === unitDefinitions.get(b)?.dimension
}

/**
 * `value` in another unit, unrounded; undefined where the two do not measure the same. A temperature takes its zero
 * point with it, a difference of temperatures (`difference`) does not.
 */
export function convert(
  value: number,
  from: MeasureUnit,
  to: MeasureUnit,
  difference = false,
): number | undefined {
  const source = unitDefinitions.get(from)
  const target = unitDefinitions.get(to)
  if (!source || !target || source.dimension !== target.dimension) return undefined
  if (from === to) return value
  if (source.dimension === 'temperature') {
    if (from === 'generic' || to === 'generic') return value
    const base = (value - (difference ? 0 : (source.offset ?? 0))) * source.factor
    return clean(base / target.factor + (difference ? 0 : (target.offset ?? 0)))
  }
  const base = source.inverse ? source.factor / value : value * source.factor
  return target.inverse ? target.factor / base : base / target.factor
}

/** Half of what a figure leaves open on either side, in its own unit. */
function latitude(value: number, fact: QuantityFact): number {
  const size = Math.abs(value)
  if (unitDefinitions.get(fact.unit)?.dimension === 'temperature')
    return Math.max(lastPlace(0, fact.decimals) / 2, fact.approximate ? 2.5 : 0)
  if (fact.unit === 'foot-and-inch') return 1 / 24
  if (fact.unit === 'stone-and-pound') return 1 / 28
  if (fact.unit === 'pound-and-ounce') return 1 / 32
  if (fact.approximate) return Math.min(roundStep(value, fact.decimals) / 2, size * 0.1)
  return Math.min(lastPlace(value, fact.decimals) / 2, size * 0.025)
}

function holds(source: QuantityFact, target: QuantityFact, value: number, other: number): boolean {
  const difference = source.difference === true || target.difference === true
  const back = convert(other, target.unit, source.unit, difference)
  if (back === undefined) return false
  if (target.unit === 'generic' && source.unit !== 'generic')
    return ['celsius', 'fahrenheit'].some((unit) => holds(source, { ...target, unit }, value, other))
  if (source.unit === target.unit) {
    const open = target.approximate ? latitude(other, target) : 0
    return Math.abs(back - value) <= open + 1e-9 * Math.abs(value)
  }
  const edge = convert(other + latitude(other, target), target.unit, source.unit, difference) ?? back
  const open = latitude(value, source) + Math.abs(edge - back)
  return Math.abs(back - value) <= open * (1 + 1e-6) + 1e-12
}

/**
 * Whether the target's figure stands for the source's: equal in the same unit; in another unit of the same dimension,
 * within what the two figures' own precision leaves open. An exact figure is good to half of its last significant digit
 * and to 2.5 %, a round one ("environ", "about") to half of its grid and to 10 %. Ranges are held end against end.
 */
export function withinRounding(source: QuantityFact, target: QuantityFact): boolean {
  if (!sameDimension(source.unit, target.unit)) return false
  if (source.value !== undefined)
    return target.value !== undefined && holds(source, target, source.value, target.value)
  if (target.value !== undefined) return false
  const inverted = unitDefinitions.get(source.unit)?.inverse !== unitDefinitions.get(target.unit)?.inverse
  const [low, high] = inverted ? [target.high, target.low] : [target.low, target.high]
  return holds(source, target, source.low, low) && holds(source, target, source.high, high)
}
