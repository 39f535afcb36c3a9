import type { Finding } from '@/lib/domain/finding'
import type { HouseStyle } from '@/lib/domain/house-style'
import type { Fact, QuantityFact } from '../fact'
import { firstForm } from '../quantities/render'
import { renderings } from './findings'
import type { Link } from './relation'
import { isSecondHalf } from './second-halves'

/** Units that every desk prints, whatever it converts. */
const printedAsTheyAre = new Set(['tonne', 'nautical-mile', 'knot', 'light-year'])

const percentWords = { '%': 'sign', percent: 'percent', 'per cent': 'per-cent' } as const

/**
 * A kept fact that the house style writes otherwise: in another unit, with another percent sign, with day and month the
 * other way round, by another clock. Beside both units nothing more is asked for: `neighboursOf` gives the target facts
 * around the kept one.
 */
export function styleFinding(
  { source, target }: Link,
  neighboursOf: (fact: Fact) => readonly Fact[],
  houseStyle: HouseStyle,
): Finding[] {
  if (isInStyle(source, target, neighboursOf, houseStyle)) return []
  const replacements = renderings(source, houseStyle, target).filter((text) => text !== target.text)
  const [expected] = replacements
  if (expected === undefined) return []
  const { kind: check, from, to, text } = target
  const values = { problem: 'style', source: source.text, target: text, expected }
  return [{ check, level: 'hint', side: 'target', from, to, text, replacements, values }]
}

function isInStyle(
  source: Fact,
  target: Fact,
  neighboursOf: (fact: Fact) => readonly Fact[],
  houseStyle: HouseStyle,
): boolean {
  const { text } = target
  if (source.kind !== target.kind) return true
  switch (target.kind) {
    case 'quantity':
      return (
        source.kind !== 'quantity' ||
        isInUnit(source, target.unit, houseStyle) ||
        neighboursOf(target).some((other) => isSecondHalf(other, target))
      )
    case 'number': {
      const word = /%|\bper ?cent\b/i.exec(text)?.[0].toLowerCase() as keyof typeof percentWords | undefined
      return word === undefined || percentWords[word] === houseStyle.percent
    }
    case 'date':
      return houseStyle.dateOrder === 'month-day'
        ? !/\b\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}/u.test(text)
        : !/\p{L}\.? \d{1,2}(?!\d|:)/u.test(text)
    case 'time':
      return houseStyle.clock === '12-hour'
        ? !/^(?:1[3-9]|2[0-3])[:.]\d/.test(text)
        : !/\d\s?[ap]\.?m\b/i.test(text)
    default:
      return true
  }
}

function isInUnit(source: QuantityFact, targetUnit: string, houseStyle: HouseStyle): boolean {
  if (printedAsTheyAre.has(targetUnit)) return true
  switch (firstForm(source, houseStyle)) {
    case 'converted':
      return source.unit !== targetUnit
    case 'both':
      return false
    case 'kept':
      return source.unit === targetUnit
  }
}
