import type { Fact } from '../fact'
import { assign } from './assign'
import { exactLinks } from './exact-links'
import { relateKept } from './relate'
import type { Link } from './relation'

/** The facts of both sides that nothing has answered yet. */
export type OpenFacts = { source: Fact[]; target: Fact[] }

/** The open facts without those of the links. */
export function settle(open: OpenFacts, links: readonly Link[]): OpenFacts {
  return links.length === 0
    ? open
    : {
        source: without(
          open.source,
          links.map((link) => link.source),
        ),
        target: without(
          open.target,
          links.map((link) => link.target),
        ),
      }
}

export function without(facts: readonly Fact[], gone: readonly Fact[]): Fact[] {
  if (gone.length === 0 || facts.length === 0) return [...facts]
  const set = new Set(gone)
  return facts.filter((fact) => !set.has(fact))
}

/** Links for every source fact that the target keeps: those of equal value first, then the nearest relation. */
export function linkKept(open: OpenFacts): Link[] {
  const exact = exactLinks(open.source, open.target)
  const rest = settle(open, exact)
  return [...exact, ...assign(rest.source, rest.target, relateKept)]
}

/** Facts with a value; quotations and names are counted elsewhere. */
export function hasValue(fact: Fact): boolean {
  return fact.kind !== 'quotation' && fact.kind !== 'name'
}
