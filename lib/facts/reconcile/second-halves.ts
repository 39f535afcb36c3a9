import { overlaps } from '@/lib/language/range'
import type { Fact } from '../fact'
import { near } from './assign'
import { sameDimension } from '../quantities/convert'
import { relateKept } from './relate'
import type { Link } from './relation'

/** At most " (", "/", ", or " between the two measures of one thing. */
const gap = 6

/** Whether one fact stands right beside the other, as in "100 kilometres (62 miles)", in another unit or currency. */
export function isSecondHalf(fact: Fact, first: Fact): boolean {
  if (overlaps(fact, first) || Math.max(fact.from - first.to, first.from - fact.to) > gap) return false
  if (fact.kind === 'money' && first.kind === 'money') return fact.currency !== first.currency
  return (
    fact.kind === 'quantity' &&
    first.kind === 'quantity' &&
    fact.unit !== first.unit &&
    sameDimension(fact.unit, first.unit)
  )
}

/** Added quantities that stand as the second half of an answer and yet are not what the source says. */
export function wrongConversions(links: readonly Link[], added: readonly Fact[]): Link[] {
  return added.flatMap((target, rank): Link[] => {
    if (target.kind !== 'quantity') return []
    const link = near(rank, added.length, links).find((link) => isSecondHalf(target, link.target))
    if (!link) return []
    return [{ source: link.source, target, cost: 20, problem: 'changed' }]
  })
}

/** The source gives one distance in two measures, and the target has kept one of them. */
export function isSaidAgain(fact: Fact, answers: readonly Link[]): boolean {
  return answers.some((answer) => isSecondHalf(fact, answer.source) && isKeptBy(fact, answer.target))
}

/** The target says a kept fact once more: in another measure or currency, or where French had a pronoun. */
export function isEcho(fact: Fact, answers: readonly Link[]): boolean {
  return answers.some(
    ({ source, target }) =>
      isKeptBy(source, fact) ||
      (fact.kind === 'money' && target.kind === 'money' && isSecondHalf(fact, target)),
  )
}

function isKeptBy(source: Fact, target: Fact): boolean {
  const relation = relateKept(source, target)
  return relation !== undefined && !relation.problem
}
