import type { Fact } from '../fact'
import { assign, near } from './assign'
import { completeDates } from './complete-dates'
import { countWords } from './english-counts'
import { hasValue, linkKept, settle, without, type OpenFacts } from './open-facts'
import { settleRanges } from './ranges-in-halves'
import { relate } from './relate'
import type { Link } from './relation'
import { isEcho, isSaidAgain, wrongConversions } from './second-halves'
import { relateSigns } from './relate-signs'
import { settleShares } from './shares-in-words'
import { relateTimeSpans } from './time-spans'
import { unreadFigures } from './unread-figures'

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

/**
 * Holds all facts with a value against one another, one to one. What keeps a fact goes first, in every way that a right
 * translation has; only what is then still open is wrong, missing or added.
 */
export function matchFacts(source: readonly Fact[], target: readonly Fact[], context: Context): Matching {
  const all = { source: source.filter(hasValue), target: target.filter(hasValue) }
  const answers = linkKept(all)
  const dates = completeDates(
    answers,
    without(
      all.target,
      answers.map(({ target }) => target),
    ),
  )
  let open = settle(all, answers)
  open = settleRanges({ source: open.source, target: without(open.target, dates.used) })
  open = {
    source: open.source.filter((fact, rank) => !isSaidAgain(fact, near(rank, open.source.length, answers))),
    target: open.target.filter((fact, rank) => !isEcho(fact, near(rank, open.target.length, answers))),
  }
  const wrongHalves = wrongConversions(dates.links, open.target)
  open = {
    ...open,
    target: without(
      open.target,
      wrongHalves.map(({ target }) => target),
    ),
  }
  if (context.nearby && !isSettled(open)) open = settleNearby(open, context.nearby)
  if (context.texts && !isSettled(open)) open = settleByTexts(open, source, target, context.texts)

  const wrong = assign(open.source, open.target, relate)
  open = settle(open, wrong)
  const links = [...dates.links, ...wrong, ...wrongHalves]
  return {
    kept: links.filter((link) => !link.problem),
    broken: links.filter((link) => link.problem),
    missing: context.texts ? withoutCounted(open.source, context.texts.target) : open.source,
    added: open.target,
  }
}

function isSettled(open: OpenFacts): boolean {
  return open.source.length + open.target.length === 0
}

/** Facts that moved to a neighbouring segment, or came from there, where that one has no use for them itself. */
function settleNearby(open: OpenFacts, nearby: NonNullable<Context['nearby']>): OpenFacts {
  const around = { source: nearby.source.filter(hasValue), target: nearby.target.filter(hasValue) }
  const spare = settle(around, linkKept(around))
  const moved = linkKept({ source: open.source, target: spare.target })
  const arrived = linkKept({ source: spare.source, target: open.target })
  return settle(open, [...moved, ...arrived])
}

/** What only the words around a fact, or beside all facts, can settle. */
function settleByTexts(
  open: OpenFacts,
  source: readonly Fact[],
  target: readonly Fact[],
  texts: NonNullable<Context['texts']>,
): OpenFacts {
  const shared = settleShares(open, texts.source)
  const said = settle(shared, assign(shared.source, shared.target, relateSigns(texts)))
  const left = settle(said, assign(said.source, said.target, relateTimeSpans(texts)))
  if (isSettled(left)) return left
  const unreadSource = unreadFigures(texts.source, 'fr', source)
  const unreadTarget = unreadFigures(texts.target, 'en', target)
  return {
    source: left.source.filter((fact) => !unreadTarget.spend(fact)),
    target: left.target.filter((fact) => !unreadSource.spend(fact)),
  }
}

/** The facts that no word of the English says either ("both", "a decade"). */
function withoutCounted(missing: readonly Fact[], english: string): Fact[] {
  if (missing.length === 0) return []
  const words = countWords(english)
  return missing.filter(
    (fact) => fact.kind !== 'number' || fact.value === undefined || !words.spend(fact.value),
  )
}
