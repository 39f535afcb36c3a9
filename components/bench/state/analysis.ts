import { runChecks } from '@/lib/checks/run-checks'
import type { Finding } from '@/lib/domain/finding'
import type { HouseStyle } from '@/lib/domain/house-style'
import { plainText, type InlineContent } from '@/lib/domain/inline-content'
import type { Segment } from '@/lib/domain/segment'
import type { Fact, Rendering } from '@/lib/facts/fact'
import { findFacts } from '@/lib/facts/find-facts'
import { matchFacts } from '@/lib/facts/reconcile/match-facts'
import { renderFact } from '@/lib/facts/render-fact'
import type { Range } from '@/lib/language/range'
import { renderTerm } from '@/lib/termbase/render-term'
import type { TermMatch } from '@/lib/termbase/term-match'
import type { Termbase } from '@/lib/termbase/termbase'

/** What all segments of an article are looked at with. A new object means that everything is looked at anew. */
export type Lens = { houseStyle: HouseStyle; termbase: Termbase }

/** What became of something in the source: nothing to say without a target. */
export type Fate = 'open' | 'kept' | 'broken' | 'missing'

/** A fact or a term of the source with the English for it, in the order of its place; numbered from 1 for the keys. */
export type Hint = Range & {
  key: string
  text: string
  kind: Fact['kind'] | 'term'
  note?: string
  fate: Fate
  renderings: { text: string; form: Rendering['form'] | 'term' }[]
  /** Where the target says it, rightly or wrongly. */
  targetRange?: Range
}

export type Analysis = { source: string; target: string; hints: Hint[]; findings: Finding[] }

type Side = { text: string; facts: Fact[] }

const sides = { fr: new WeakMap<InlineContent, Side>(), en: new WeakMap<InlineContent, Side>() }
const terms = new WeakMap<Termbase, WeakMap<InlineContent, TermMatch[]>>()
const analyses = new WeakMap<Segment, { lens: Lens; around: readonly Segment[]; analysis: Analysis }>()

function sideOf(content: InlineContent, language: 'fr' | 'en'): Side {
  const cache = sides[language]
  let side = cache.get(content)
  if (!side) {
    const text = plainText(content)
    side = { text, facts: findFacts(text, language) }
    cache.set(content, side)
  }
  return side
}

function termsOf(content: InlineContent, text: string, termbase: Termbase): TermMatch[] {
  const cache = terms.get(termbase) ?? new WeakMap<InlineContent, TermMatch[]>()
  terms.set(termbase, cache)
  const found = cache.get(content) ?? termbase.findSource(text)
  cache.set(content, found)
  return found
}

/** Facts, terms and findings of a segment; `around` are the other segments of its block. Computed once for each version of the words. */
export function analyse(segment: Segment, lens: Lens, around: readonly Segment[]): Analysis {
  const known = analyses.get(segment)
  if (
    known?.lens === lens &&
    known.around.length === around.length &&
    known.around.every((s, i) => s === around[i])
  )
    return known.analysis
  const source = sideOf(segment.source, 'fr')
  const target = sideOf(segment.target, 'en')
  const nearby =
    around.length > 0
      ? {
          source: around.flatMap((other) => sideOf(other.source, 'fr').facts),
          target: around.flatMap((other) => sideOf(other.target, 'en').facts),
        }
      : undefined
  const findings = runChecks({ source: source.text, target: target.text, ...lens, nearby })
  const hints = [
    ...factHints(source, target, lens.houseStyle, nearby),
    ...termHints(segment, source, target, lens),
  ]
  const analysis: Analysis = {
    source: source.text,
    target: target.text,
    findings,
    hints: hints.sort((a, b) => a.from - b.from || b.to - a.to),
  }
  analyses.set(segment, { lens, around, analysis })
  return analysis
}

function factHints(
  source: Side,
  target: Side,
  houseStyle: HouseStyle,
  nearby: { source: Fact[]; target: Fact[] } | undefined,
): Hint[] {
  const empty = target.text.trim() === ''
  const texts = { source: source.text, target: target.text }
  const matching = matchFacts(source.facts, target.facts, { texts, nearby })
  const kept = new Map(matching.kept.map((link) => [link.source, link.target]))
  const broken = new Map(matching.broken.map((link) => [link.source, link.target]))
  const missing = new Set(matching.missing)
  return source.facts
    .filter((fact) => fact.kind !== 'quotation' && fact.kind !== 'name')
    .map((fact): Hint => {
      const at = kept.get(fact) ?? broken.get(fact)
      return {
        key: `${fact.kind}-${fact.from}`,
        kind: fact.kind,
        from: fact.from,
        to: fact.to,
        text: fact.text,
        fate: empty ? 'open' : broken.has(fact) ? 'broken' : missing.has(fact) ? 'missing' : 'kept',
        renderings: distinct(renderFact(fact, houseStyle)),
        targetRange: at && { from: at.from, to: at.to },
      }
    })
}

function termHints(segment: Segment, source: Side, target: Side, { termbase }: Lens): Hint[] {
  const found = termsOf(segment.source, source.text, termbase)
  if (found.length === 0) return []
  const empty = target.text.trim() === ''
  const inTarget = empty ? [] : [...termbase.findTarget(target.text)]
  return found.map((match): Hint => {
    const right = (role: string) => role === 'preferred' || role === 'accepted'
    const at = inTarget.findIndex(
      (other) => other.entry.id === match.entry.id && right(other.role) && !other.wrongCase,
    )
    const wrong = inTarget.findIndex((other) => other.entry.id === match.entry.id)
    const [place] = at >= 0 ? inTarget.splice(at, 1) : wrong >= 0 ? inTarget.splice(wrong, 1) : []
    const texts = [renderTerm(match), ...match.entry.accepted.map((form) => renderTerm(match, form))]
    return {
      key: `term-${match.from}`,
      kind: 'term',
      from: match.from,
      to: match.to,
      text: match.text,
      note: match.entry.note,
      fate: empty ? 'open' : at >= 0 ? 'kept' : place ? 'broken' : 'missing',
      renderings: distinct(texts.map((text) => ({ text, form: 'term' as const }))),
      targetRange: place && { from: place.from, to: place.to },
    }
  })
}

function distinct<T extends { text: string }>(renderings: readonly T[]): T[] {
  return renderings.filter((one, i) => renderings.findIndex((other) => other.text === one.text) === i)
}

/** The findings that a person should look at before the article goes out. */
export function weighty(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.level !== 'hint')
}
