import type { QuantityFact } from '../fact'

/** What of a fact decides how exact it is. */
export type Precision = Pick<QuantityFact, 'approximate' | 'decimals'>

/** A product of a few significant digits, without the dust of binary fractions. */
export function clean(value: number): number {
  if (Number.isInteger(value) && value > 0 && value < 1e12) return value
  return Number(value.toPrecision(12))
}

/** The place of a value's last significant digit, as a power of ten: 100 for 1,200; 0.1 for 3.5; its decimals for 3.0. */
export function lastPlace(value: number, decimals: number): number {
  if (decimals > 0) return 10 ** -decimals
  let place = 1
  const size = Math.abs(value)
  if (size === 0) return 1
  while (!isWhole(size / place) && place > 1e-6) place /= 10
  while (isWhole(size / (place * 10)) && place < size) place *= 10
  return place
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9 * Math.max(1, Math.abs(value))
}

/**
 * How far a round figure's grid is apart: the largest of 1 and 5 times a power of ten that divides it and is at most
 * half of it ("about 150" is good to 50, "about 1,200" to 100).
 */
export function roundStep(value: number, decimals: number): number {
  const size = Math.abs(value)
  const place = lastPlace(value, decimals)
  let best = place
  for (const step of [place * 5, place])
    if (isWhole(size / step) && step <= size / 2) {
      best = step
      break
    }
  if (best > size / 2) best = place / 2 <= size / 2 ? place / 2 : place / 10
  return best
}

/** The largest of 1 and 5 times a power of ten that is not above `limit`. */
function stepBelow(limit: number): number {
  const power = 10 ** Math.floor(Math.log10(limit) + 1e-9)
  return limit / power >= 5 - 1e-9 ? power * 5 : power
}

/** `value` to the nearest multiple of `step`. */
export function toStep(value: number, step: number): number {
  return clean(Math.round(value / step + 1e-9) * step)
}

/** `value` with so many significant digits. */
export function toDigits(value: number, digits: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(Math.min(21, Math.max(1, digits))))
}

function significantDigits(value: number, decimals: number): number {
  const place = lastPlace(value, decimals)
  return Math.max(1, Math.round(Math.log10(Math.abs(value) / place) + 0.5 + 1e-9))
}

/**
 * A converted value, as round as its source: a round figure falls on a grid no finer than its own, an exact one keeps
 * its significant digits, at least two, and more where rounding would lose more than the source's own last digit, or 4.5 % (1 % from 100 on).
 */
export function roundConverted(source: number, converted: number, precision: Precision): number {
  if (source === 0 || converted === 0) return clean(converted)
  const ratio = Math.abs(converted / source)
  if (precision.approximate) {
    let step = stepBelow(Math.min(roundStep(source, precision.decimals) * ratio, Math.abs(converted) / 2))
    while (Math.abs(toStep(converted, step) - converted) > 0.08 * Math.abs(converted))
      step = stepBelow(step * 0.9)
    return toStep(converted, step)
  }
  const share = lastPlace(source, precision.decimals) / 2 / Math.abs(source)
  const digits = significantDigits(source, precision.decimals)
  const least = digits === 1 && Math.abs(converted) < 1 ? 1 : 2
  for (let count = Math.max(least, digits); count < 15; count++) {
    const rounded = toDigits(converted, count)
    const open = Math.min(share, Math.abs(converted) < 100 ? 0.045 : 0.01)
    if (Math.abs(rounded - converted) <= open * Math.abs(converted)) return rounded
  }
  return clean(converted)
}
