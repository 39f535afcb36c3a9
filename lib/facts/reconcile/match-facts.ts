import type { Fact } from '../fact'
import { assign, near } from './assign'
import { completeDates } from './complete-dates'
import { countWords } from './english-counts'
import { exactLinks } from './exact-links'
import { endsOf, isRange } from './amounts'
import { relate, relateKept } from './relate'
import type { Link } from './relation'
import { isSecondHalf, wrongConversions } from './second-halves'

export type Matching = {
  /** Source facts that stand in the target by value. */
  kept: Link[]
  /** Source facts that the target says wrong, or not whole. */
  broken: Link[]
  missing: Fact[]
  added: Fact[]
}

type Context = {
  nearby?: { source: readonly Fact[]; target: readonly Fact[] }
  texts?: { source: string; target: string }
}

/** Holds all facts with a value against one another, one to one; quotations and names are counted elsewhere. */
export function matchFacts(source: readonly Fact[], target: readonly Fact[], context: Context): Matching {
  const sources = source.filter(hasValue)
  const targets = target.filter(hasValue)
  const answers = link(sources, targets)
  let missing = without(
    sources,
    answers.map((answer) => answer.source),
  )
  let added = without(
    targets,
    answers.map((answer) => answer.target),
  )

  const dates = completeDates(answers, added)
  added = without(added, dates.used)
  const ranges = rangesInHalves(missing, added)
  missing = without(missing, ranges)
  added = without(added, ranges)

  missing = missing.filter((fact, rank) => !isSaidAgain(fact, rank, missing.length, answers))
  added = added.filter((fact, rank) => !isEcho(fact, rank, added.length, answers))
  const wrongHalves = wrongConversions(dates.links, added)
  added = without(
    added,
    wrongHalves.map((half) => half.target),
  )

  if (context.nearby && missing.length + added.length > 0) {
    const around = {
      source: context.nearby.source.filter(hasValue),
      target: context.nearby.target.filter(hasValue),
    }
    const settled = link(around.source, around.target)
    const spareTargets = without(
      around.target,
      settled.map((answer) => answer.target),
    )
    const spareSources = without(
      around.source,
      settled.map((answer) => answer.source),
    )
    missing = without(
      missing,
      link(missing, spareTargets).map((answer) => answer.source),
    )
    added = without(
      added,
      link(spareSources, added).map((answer) => answer.target),
    )
  }

  const wrong = assign(missing, added, relate)
  const lost = without(
    missing,
    wrong.map((answer) => answer.source),
  )
  const words = lost.length > 0 && context.texts ? countWords(context.texts.target) : undefined
  const all = [...dates.links, ...wrong, ...wrongHalves]
  return {
    kept: all.filter((answer) => !answer.problem),
    broken: all.filter((answer) => answer.problem),
    missing: lost.filter(
      (fact) => !(words && fact.kind === 'number' && fact.value !== undefined && words.spend(fact.value)),
    ),
    added: without(
      added,
      wrong.map((answer) => answer.target),
    ),
  }
}

function hasValue(fact: Fact): boolean {
  return fact.kind !== 'quotation' && fact.kind !== 'name'
}

function link(sources: readonly Fact[], targets: readonly Fact[]): Link[] {
  const exact = exactLinks(sources, targets)
  if (exact.length === sources.length || exact.length === targets.length) return exact
  const sourcesLeft = without(
    sources,
    exact.map((answer) => answer.source),
  )
  const targetsLeft = without(
    targets,
    exact.map((answer) => answer.target),
  )
  return [...exact, ...assign(sourcesLeft, targetsLeft, relateKept)]
}

function without(facts: readonly Fact[], gone: readonly Fact[]): Fact[] {
  if (gone.length === 0) return [...facts]
  const set = new Set(gone)
  return facts.filter((fact) => !set.has(fact))
}

/** "entre 10 et 15" as a range on one side and as two figures on the other. */
function rangesInHalves(missing: readonly Fact[], added: readonly Fact[]): Fact[] {
  return [...halvesOf(missing, added), ...halvesOf(added, missing)]
}

function halvesOf(wholes: readonly Fact[], parts: readonly Fact[]): Fact[] {
  return wholes.flatMap((whole, rank) => {
    if (whole.kind !== 'number' && whole.kind !== 'quantity' && whole.kind !== 'money') return []
    if (!isRange(whole)) return []
    const [low, high] = endsOf(whole)
    const candidates = near(rank, wholes.length, parts)
    const first = candidates.find((part) => saysFigure(part, low))
    const second = candidates.find((part) => part !== first && saysFigure(part, high))
    return first && second ? [whole, first, second] : []
  })
}

function saysFigure(fact: Fact, figure: number): boolean {
  return (
    (fact.kind === 'number' || fact.kind === 'quantity' || fact.kind === 'money') && fact.value === figure
  )
}

/** The source gives one distance in two measures, and the target has kept one of them. */
function isSaidAgain(fact: Fact, rank: number, count: number, answers: readonly Link[]): boolean {
  return near(rank, count, answers).some(
    (answer) => isSecondHalf(fact, answer.source) && isKeptBy(fact, answer.target),
  )
}

/** The target says a kept fact once more: in another measure, or where French had a pronoun. */
function isEcho(fact: Fact, rank: number, count: number, answers: readonly Link[]): boolean {
  return near(rank, count, answers).some(
    (answer) =>
      isKeptBy(answer.source, fact) ||
      (fact.kind === 'money' && answer.target.kind === 'money' && isSecondHalf(fact, answer.target)),
  )
}

function isKeptBy(source: Fact, target: Fact): boolean {
  const relation = relateKept(source, target)
  return relation !== undefined && !relation.problem
}
