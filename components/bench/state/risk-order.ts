import { plainText, type InlineContent } from '@/lib/domain/inline-content'
import type { FirstDraftsAnswer } from '@/lib/domain/answers'
import type { Segment } from '@/lib/domain/segment'
import { findAllegations } from '@/lib/language/fr/allegations'
import { orderByRisk, riskOf, type Risk } from '@/lib/review/risk'
import { wordDistance } from '@/lib/review/word-distance'
import { hasText } from '@/lib/review/segment-content'
import { findFacts } from '@/lib/facts/find-facts'
import { request } from '@/components/shell/request'
import { analyse, weighty } from './analysis'
import { aroundOf, type BenchState, type BenchStore } from './bench-state'

/** Checks that hold the English against what the French says. */
const factChecks: ReadonlySet<string> = new Set([
  ...['quantity', 'number', 'money', 'date', 'time', 'quotation', 'reference', 'term', 'name'],
])

type SourceRisks = { allegations: number; quotations: number }
const ofSource = new WeakMap<InlineContent, SourceRisks>()

/** What the French alone tells; read once for each text. */
function sourceRisks(source: InlineContent): SourceRisks {
  let known = ofSource.get(source)
  if (!known) {
    const text = plainText(source)
    const quotations = findFacts(text, 'fr').filter(
      (fact) => fact.kind === 'quotation' && fact.level === 1,
    ).length
    ofSource.set(source, (known = { allegations: findAllegations(text).length, quotations }))
  }
  return known
}

/** The first English that each segment had, by article; asked for once a visit. */
const drafts = new WeakMap<BenchStore, Promise<ReadonlyMap<string, string>>>()
const readDrafts = new WeakMap<BenchState['segments'], ReadonlyMap<string, string>>()

/** Fetches first drafts, once; without them distances count nothing. */
export function loadDrafts(store: BenchStore): Promise<ReadonlyMap<string, string>> {
  let asked = drafts.get(store)
  if (!asked) {
    const { articleId, segments } = store.getState()
    asked = request<FirstDraftsAnswer>('GET', `/api/articles/${articleId}/first-drafts`).then((result) => {
      if (!result.ok) drafts.delete(store)
      const read = new Map(Object.entries(result.ok ? result.value.drafts : {}))
      readDrafts.set(segments, read)
      return read
    })
    drafts.set(store, asked)
  }
  return asked
}

const distances = new WeakMap<Segment, number>()

function distanceOf(segment: Segment, first: string | undefined): number {
  if (first === undefined) return 0
  let known = distances.get(segment)
  if (known === undefined) distances.set(segment, (known = wordDistance(first, plainText(segment.target))))
  return known
}

function riskAt(state: BenchState, segment: Segment): Risk {
  const { findings, hints } = analyse(segment, state.lens, aroundOf(state, segment))
  const open = weighty(findings)
  const broken = open.filter(({ check }) => factChecks.has(check)).length
  const { allegations, quotations } = sourceRisks(segment.source)
  return riskOf({
    ...{ broken, findings: open.length - broken, allegations, quotations },
    names: hints.filter(({ kind }) => kind === 'name').length,
    distance: distanceOf(segment, readDrafts.get(state.segments)?.get(segment.id)),
    empty: !hasText(segment.target),
    unsure: segment.unsure,
  })
}

/** All segments in the order in which to review them, with why. */
export function byRisk(state: BenchState): { order: string[]; risks: Map<string, Risk> } {
  const risks = new Map<string, Risk>()
  const segments = state.order.flatMap((id) => {
    const segment = state.segments.get(id)
    if (!segment) return []
    const risk = riskAt(state, segment)
    risks.set(id, risk)
    return [{ id, state: segment.state, risk }]
  })
  return { order: orderByRisk(segments), risks }
}
