import type { Amount } from '../fact'

/** Slips between thousand, million, milliard (billion) and billion (trillion), either way. */
const scaleFactors = [1e3, 1e6, 1e9]

/** The two ends of an amount; both the same where it is one figure. */
export function endsOf(amount: Amount): [low: number, high: number] {
  return amount.value === undefined ? [amount.low, amount.high] : [amount.value, amount.value]
}

/** Whether an amount is a range. */
export function isRange(amount: Amount): boolean {
  return amount.value === undefined
}

/** Two numbers that differ by no more than what floating point arithmetic leaves behind. */
export function sameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}

/** Whether one amount is the other times a thousand, a million or a milliard, in both ends, within three in a hundred. */
export function differsInScale(a: Amount, b: Amount): boolean {
  const [aLow, aHigh] = endsOf(a)
  const [bLow, bHigh] = endsOf(b)
  return scaleFactors.some(
    (factor) =>
      (isTimes(aLow, bLow, factor) && isTimes(aHigh, bHigh, factor)) ||
      (isTimes(bLow, aLow, factor) && isTimes(bHigh, aHigh, factor)),
  )
}

function isTimes(a: number, b: number, factor: number): boolean {
  return a !== 0 && Math.abs(a - b * factor) <= 0.03 * Math.abs(a)
}

/**
 * Whether the target says the source's figure with fewer digits, and rightly: "1 234 567" as "1.2 million", hedged or
 * followed by a word of scale. A figure without either must be exact.
 */
export function isRounded(source: number, target: number, targetText: string, hedged: boolean): boolean {
  if (!hedged && !/illion|thousand|hundred|dozen/i.test(targetText)) return false
  if (source === 0 || target === 0) return false
  const digits = significantDigits(target)
  if (digits < 2 && !hedged) return false
  return sameNumber(Number(source.toPrecision(digits)), target)
}

function significantDigits(value: number): number {
  const digits = Math.abs(value).toExponential(14).replace(/e.*$/, '').replace('.', '').replace(/0+$/, '')
  return Math.max(1, digits.length)
}
