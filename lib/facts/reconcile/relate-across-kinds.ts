import type { Fact } from '../fact'
import { endsOf, sameNumber } from './amounts'
import type { Relation } from './relation'

/**
 * The same figure under another kind: what one language's words make a date, a time or a measure, the other's may leave
 * a plain number ("en 2022", "the 2022 election"; "24 heures", "24 hours").
 */
export function relateAcrossKinds(source: Fact, target: Fact): Relation | undefined {
  if (isCenturyInFigures(source, target)) return { cost: 5 }
  return figuresOf(source).some((figure) => figuresOf(target).some((other) => sameFigure(figure, other)))
    ? { cost: 6 }
    : undefined
}

/** "le XVIe siècle" and "the 1500s". */
function isCenturyInFigures(source: Fact, target: Fact): boolean {
  return (
    source.kind === 'number' &&
    source.form === 'century' &&
    target.kind === 'date' &&
    target.decade === true &&
    target.year === ((source.value ?? 0) - 1) * 100
  )
}

type Figure = [low: number, high: number]

function figuresOf(fact: Fact): Figure[] {
  switch (fact.kind) {
    case 'number':
    case 'quantity':
    case 'money':
      return [endsOf(fact)]
    case 'date':
      return [fact.year, fact.day].flatMap((part): Figure[] => (part === undefined ? [] : [[part, part]]))
    case 'time': {
      const hours = fact.hour + (fact.minute ?? 0) / 60
      return [[hours, hours]]
    }
    default:
      return []
  }
}

function sameFigure(a: Figure, b: Figure): boolean {
  return sameNumber(a[0], b[0]) && sameNumber(a[1], b[1])
}
