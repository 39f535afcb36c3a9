import type { NumberFact } from '../fact'
import { differsInScale, endsOf, isRange, isRounded, sameNumber } from './amounts'
import type { Relation } from './relation'

const classes = {
  cardinal: 'count',
  fraction: 'share',
  percentage: 'share',
  ordinal: 'rank',
  century: 'rank',
} as const satisfies Record<NumberFact['form'], string>

/** Numbers are kept at the same value, exact or rightly rounded; "day three" may stand for "the third day". */
export function relateNumbers(source: NumberFact, target: NumberFact): Relation | undefined {
  const sourceClass = classes[source.form]
  const targetClass = classes[target.form]
  if (sameAmount(source, target)) {
    if (source.form === target.form) return { cost: 1 }
    if (source.form === 'percentage' || target.form === 'percentage')
      return { cost: 13, problem: 'wrong-unit' }
    return { cost: sourceClass === targetClass ? 1 : 2 }
  }
  if (isHalfAsPercentage(source, target) || isDecade(source, target) || isDozen(source, target))
    return { cost: 3 }
  if (isRightlyRounded(source, target)) return { cost: 3 }
  if (isOnePart(source, target)) return { cost: 4 }
  if (sourceClass !== targetClass) return undefined
  if (differsInScale(source, target)) return { cost: 12, problem: 'wrong-scale' }
  if (isSmallWord(source) !== isSmallWord(target)) return undefined
  return { cost: 20, problem: 'changed' }
}

/** A number that news prose often says otherwise ("both", "the pair"): one to ten, in words. */
export function isSmallWord(fact: NumberFact): boolean {
  return !/\d/.test(fact.text) && endsOf(fact)[1] <= 10
}

function sameAmount(source: NumberFact, target: NumberFact): boolean {
  const [sourceLow, sourceHigh] = endsOf(source)
  const [targetLow, targetHigh] = endsOf(target)
  return sameNumber(sourceLow, targetLow) && sameNumber(sourceHigh, targetHigh)
}

function isRightlyRounded(source: NumberFact, target: NumberFact): boolean {
  const [sourceLow, sourceHigh] = endsOf(source)
  const [targetLow, targetHigh] = endsOf(target)
  const rounds = (from: number, to: number) =>
    sameNumber(from, to) || isRounded(from, to, target.text, target.approximate)
  return rounds(sourceLow, targetLow) && rounds(sourceHigh, targetHigh)
}

/** "la moitié" and "50%", "un tiers" and "33 percent". */
function isHalfAsPercentage(source: NumberFact, target: NumberFact): boolean {
  if (source.value === undefined || target.value === undefined) return false
  if (source.form === 'fraction' && target.form === 'percentage')
    return Math.abs(source.value * 100 - target.value) < 1
  if (source.form === 'percentage' && target.form === 'fraction')
    return Math.abs(target.value * 100 - source.value) < 1
  return false
}

/** "le cinquième de la population" and "a fifth of the population". */
function isOnePart(source: NumberFact, target: NumberFact): boolean {
  return (
    source.form === 'ordinal' &&
    target.form === 'fraction' &&
    source.value !== undefined &&
    target.value !== undefined &&
    sameNumber(1 / source.value, target.value)
  )
}

/** "les années 90" and "the 1990s". */
function isDecade(source: NumberFact, target: NumberFact): boolean {
  if (source.value === undefined || target.value === undefined) return false
  return (
    source.value % 10 === 0 &&
    source.value < 100 &&
    /s$/.test(target.text) &&
    target.value === 1900 + source.value
  )
}

/** "une dizaine" is ten or so, and so is "a dozen". */
function isDozen(source: NumberFact, target: NumberFact): boolean {
  return (
    /dozen/i.test(target.text) &&
    source.approximate &&
    !isRange(source) &&
    source.value === 10 &&
    target.value === 12
  )
}
