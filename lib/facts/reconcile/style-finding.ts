import type { Finding } from '@/lib/domain/finding'
import type { HouseStyle } from '@/lib/domain/house-style'
import type { Fact, Rendering } from '../fact'
import { renderFact } from '../render-fact'
import { renderings } from './findings'
import type { Link } from './relation'
import { isSecondHalf } from './second-halves'

/** What tells one style from another in the words of a fact, and nothing else; undefined where both would do. */
const shapes: Partial<Record<Fact['kind'], (text: string) => string | undefined>> = {
  number: (text) => /%|\bper ?cent\b/i.exec(text)?.[0].toLowerCase(),
  money: (text) => (/\p{Sc}/u.test(text) ? 'symbol' : /\d/.test(text) ? 'name' : undefined),
  date: (text) =>
    /\p{L}\.?\s\d{1,2}\b(?!\d)/u.test(text)
      ? 'month-day'
      : /\b\d{1,2}(?:st|nd|rd|th)?\s\p{L}/u.test(text)
        ? 'day-month'
        : undefined,
  time: (text) =>
    /\d\s?[ap]\.?m\b/i.test(text) ? '12-hour' : /^(?:1[3-9]|2[0-3])/.test(text) ? '24-hour' : undefined,
}

/** Units that every desk prints, whatever it converts. */
const printedAsTheyAre = new Set(['tonne', 'nautical-mile', 'knot', 'light-year'])

/**
 * A kept fact that the house style writes otherwise: in another unit, with another percent sign, with day and month the
 * other way round. Beside both units nothing more is asked for.
 */
export function styleFinding(
  { source, target }: Link,
  targets: readonly Fact[],
  houseStyle: HouseStyle,
): Finding[] {
  if (source.kind !== target.kind) return []
  const styled = renderFact(source, houseStyle)
  const inStyle =
    source.kind === 'quantity' && target.kind === 'quantity'
      ? isInUnit(source.unit, target.unit, styled) || targets.some((other) => isSecondHalf(other, target))
      : isInShape(target, styled)
  if (inStyle) return []
  const replacements = renderings(source, houseStyle, target).filter((text) => text !== target.text)
  if (replacements.length === 0) return []
  const { kind: check, from, to, text } = target
  const values = { problem: 'style', source: source.text, target: text, expected: replacements[0]! }
  return [{ check, level: 'hint', side: 'target', from, to, text, replacements, values }]
}

function isInUnit(sourceUnit: string, targetUnit: string, styled: readonly Rendering[]): boolean {
  switch (styled[0]?.form) {
    case 'converted':
      return sourceUnit !== targetUnit || printedAsTheyAre.has(targetUnit)
    case 'both':
      return false
    case 'kept':
      return sourceUnit === targetUnit
    default:
      return true
  }
}

function isInShape(target: Fact, styled: readonly Rendering[]): boolean {
  const shapeOf = shapes[target.kind]
  const shape = shapeOf?.(target.text)
  if (!shapeOf || !shape) return true
  const wanted = styled.map((rendering) => shapeOf(rendering.text)).filter((other) => other !== undefined)
  return wanted.length === 0 || wanted.includes(shape)
}
