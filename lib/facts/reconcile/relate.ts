import type { Fact } from '../fact'
import { relateAcrossKinds } from './relate-across-kinds'
import { relateDates } from './relate-dates'
import { relateMoney } from './relate-money'
import { relateNumbers } from './relate-numbers'
import { relateQuantities } from './relate-quantities'
import { relateReferences } from './relate-references'
import { relateTimes } from './relate-times'
import { brokenCost, type Relation } from './relation'

/** How a target fact stands to a source fact, of whichever kinds; nothing where they have nothing to do with each other. */
export function relate(source: Fact, target: Fact): Relation | undefined {
  if (source.kind === 'quantity' && target.kind === 'quantity') return relateQuantities(source, target)
  if (source.kind === 'number' && target.kind === 'number') return relateNumbers(source, target)
  if (source.kind === 'money' && target.kind === 'money') return relateMoney(source, target)
  if (source.kind === 'date' && target.kind === 'date') return relateDates(source, target)
  if (source.kind === 'time' && target.kind === 'time') return relateTimes(source, target)
  if (source.kind === 'reference' && target.kind === 'reference') return relateReferences(source, target)
  return relateAcrossKinds(source, target)
}

/** The same, for those that keep the fact, be it without one of its parts. */
export function relateKept(source: Fact, target: Fact): Relation | undefined {
  const relation = relate(source, target)
  return relation && relation.cost < brokenCost ? relation : undefined
}
