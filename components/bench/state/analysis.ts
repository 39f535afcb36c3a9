import { withoutDismissed } from '@/lib/checks/filters'
import { runChecks } from '@/lib/checks/run-checks'
import { findingKey, sameFindingKey, type Dismissal } from '@/lib/domain/dismissal'
import type { Finding } from '@/lib/domain/finding'
import type { HouseStyle } from '@/lib/domain/house-style'
import { plainText, type InlineContent } from '@/lib/domain/inline-content'
import type { Segment } from '@/lib/domain/segment'
import type { TermEntry } from '@/lib/domain/term-entry'
import type { Fact, Rendering } from '@/lib/facts/fact'
import { findFacts } from '@/lib/facts/find-facts'
import { matchFacts } from '@/lib/facts/reconcile/match-facts'
import { renderFact } from '@/lib/facts/render-fact'
import type { NameKind } from '@/lib/facts/names/find-names'
import { suggestNames, type NameSuggestion } from '@/lib/facts/names/suggest-names'
import { overlaps, type Range } from '@/lib/language/range'
import { renderTerm } from '@/lib/termbase/render-term'
import type { TermMatch } from '@/lib/termbase/term-match'
import type { Termbase } from '@/lib/termbase/termbase'
import { readingOf } from './article-names'
import { seesTheSame, type Lens } from './lens'

export type { Lens } from './lens'

/** What became of something in the source: nothing to say without a target, nothing to mend where a person lets it stand. */
export type Fate = 'open' | 'kept' | 'broken' | 'missing' | 'dismissed'

/** A fact or a term of the source with the English for it, in the order of its place; numbered from 1 for the keys. */
export type Hint = Range & {
  key: string
  text: string
  kind: Fact['kind'] | 'term'
  /** The glossary's entry for a term, and after it those with an equal French form. */
  entries?: readonly TermEntry[]
  note?: string
  /** Only of a name that nobody has settled: what it is a name of, where the French tells. */
  nameKind?: NameKind
  fate: Fate
  renderings: { text: string; form: Rendering['form'] | 'term' | 'name'; reason?: NameSuggestion['reason'] }[]
  /** Where the target says it, rightly or wrongly. */
  targetRange?: Range
}

/** A finding that a person lets stand. */
export type DismissedFinding = { finding: Finding; dismissal: Dismissal }

export type Analysis = {
  source: string
  target: string
  hints: Hint[]
  findings: Finding[]
  dismissed: DismissedFinding[]
}

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
    known?.around.length === around.length &&
    known.around.every((s, i) => s === around[i]) &&
    seesTheSame(known.lens, lens, known.analysis.source, known.analysis.target)
  ) {
    if (known.lens !== lens) analyses.set(segment, { ...known, lens })
    return known.analysis
  }
  const source = sideOf(segment.source, 'fr')
  const target = sideOf(segment.target, 'en')
  const nearby =
    around.length > 0
      ? {
          source: around.flatMap((other) => sideOf(other.source, 'fr').facts),
          target: around.flatMap((other) => sideOf(other.target, 'en').facts),
        }
      : undefined
  const { houseStyle, termbase, names, conflicts } = lens
  const all = runChecks({
    source: source.text,
    target: target.text,
    houseStyle,
    termbase,
    names,
    conflicts,
    nearby,
    sourceFacts: source.facts,
  })
  const findings = withoutDismissed(all, segment.dismissals)
  const dismissed = findDismissed(all, segment.dismissals)
  const hints = [
    ...factHints(source, target, houseStyle, nearby),
    ...termHints(segment, source, target, lens, all),
    ...nameHints(segment, lens, all),
  ].map((hint) => (isLetStand(hint, findings, dismissed) ? { ...hint, fate: 'dismissed' as const } : hint))
  const analysis: Analysis = {
    source: source.text,
    target: target.text,
    findings,
    dismissed,
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

function findDismissed(findings: readonly Finding[], dismissals: readonly Dismissal[]): DismissedFinding[] {
  if (dismissals.length === 0) return []
  return findings.flatMap((finding) => {
    const key = findingKey(finding)
    const dismissal = dismissals.find((one) => sameFindingKey(one, key))
    return dismissal ? { finding, dismissal } : []
  })
}

/** Whether all that is wrong with what the hint stands for has been dismissed. */
function isLetStand(
  hint: Hint,
  findings: readonly Finding[],
  dismissed: readonly DismissedFinding[],
): boolean {
  if (dismissed.length === 0 || (hint.fate !== 'broken' && hint.fate !== 'missing')) return false
  const isAbout = ({ side, from, to }: Finding) =>
    side === 'source'
      ? overlaps(hint, { from, to })
      : hint.targetRange !== undefined && overlaps(hint.targetRange, { from, to })
  return dismissed.some(({ finding }) => isAbout(finding)) && !findings.some(isAbout)
}

/** What the checks say of a mention: they know pronouns, derived forms and homonyms, which the forms alone do not tell. */
function fateOfTerm(mention: Range, place: Range | undefined, findings: readonly Finding[]): Fate {
  const isAtPlace = ({ side, from, to }: Finding) =>
    side === 'target' && place !== undefined && overlaps(place, { from, to })
  if (findings.some(isAtPlace)) return 'broken'
  const missing = findings.find(
    ({ side, from, to }) => side === 'source' && from === mention.from && to === mention.to,
  )
  if (!missing) return 'kept'
  return missing.level === 'hint' ? 'open' : 'missing'
}

function termHints(
  segment: Segment,
  source: Side,
  target: Side,
  { termbase }: Lens,
  findings: readonly Finding[],
): Hint[] {
  const found = termsOf(segment.source, source.text, termbase)
  if (found.length === 0) return []
  const empty = target.text.trim() === ''
  const inTarget = empty ? [] : [...termbase.findTarget(target.text)]
  const ofTerms = findings.filter(({ check }) => check === 'term')
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
      entries: [match.entry, ...match.others],
      note: match.entry.note,
      fate: empty ? 'open' : at >= 0 ? 'kept' : fateOfTerm(match, place, ofTerms),
      renderings: distinct(texts.map((text) => ({ text, form: 'term' as const }))),
      targetRange: place && { from: place.from, to: place.to },
    }
  })
}

/** Names that nobody has settled yet; one that the English has in other words is left open. */
function nameHints(segment: Segment, lens: Lens, all: readonly Finding[]): Hint[] {
  return readingOf(segment, lens).names.map(({ candidate, held }): Hint => {
    const { from, to, text, kind } = candidate
    const isMissing = () =>
      all.some((finding) => finding.check === 'name' && finding.side === 'source' && finding.text === text)
    const fates = { kept: 'kept', changed: 'broken', missing: isMissing() ? 'missing' : 'open' } as const
    return {
      key: `name-${from}`,
      kind: 'name',
      from,
      to,
      text,
      nameKind: kind,
      fate: held ? fates[held.fate] : 'open',
      renderings: distinct(
        suggestNames(text, kind).map((one) => ({
          text: one.text,
          form: 'name' as const,
          reason: one.reason,
        })),
      ),
      targetRange: held?.range,
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
