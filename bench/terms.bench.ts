import AhoCorasick from 'modern-ahocorasick'
import type { TermEntry } from '@/lib/domain/term-entry'
import { compileTermbase, updateTermbase, type Termbase } from '@/lib/termbase/termbase'
import { inventedArticle } from './invented-article'
import { inventedTerms } from './invented-terms'

type Row = { what: string; value: number; unit: string; peer?: string; ratio?: number }
/** Milliseconds on the clock and of the processor, which a busy machine disturbs less. */
type Cost = { clock: number; processor: number }

const words = 50_000
const changes = 1000
const slice = 2000
const rounds = 5
/** How long a peer may take for the article, which it may then have read in part. */
const patience = 10_000

/**
 * Glossaries of 10,000 and 100,000 entries against an article of 50,000 words in segments of 40: building, memory, finding
 * and changing, beside one regular expression of all French forms and an Aho–Corasick automaton of them.
 */
export default async function bench(): Promise<{ name: string; rows: Row[] }> {
  return { name: 'Finding terms', rows: [10_000, 100_000].flatMap(rowsOf) }
}

function rowsOf(count: number): Row[] {
  const terms = inventedTerms(count)
  const { source, target } = inventedArticle(terms, words)
  const forms = [...new Set(terms.flatMap((entry) => entry.source))]
  const size = `${count / 1000}k entries`

  const ours = build(() => compileTermbase(terms))
  const { value: termbase } = ours
  const french = reading(source, (text) => termbase.findSource(text).length)
  const english = reading(target, (text) => termbase.findTarget(text).length)
  const again = best(() => void compileTermbase(terms))
  const changed = changing(termbase, terms)
  const sliced = slicing(terms)

  const automaton = build(() => new AhoCorasick(forms))
  const peer = reading(
    source,
    (text) => automaton.value.search(text, { strategy: 'leftmost-longest' }).length,
  )
  return [
    ...costRows(`${size}: built, both sides, the first time`, ours.cost),
    ...costRows(`${size}: built again`, again),
    {
      what: `${size}: memory`,
      value: ours.megabytes,
      unit: 'MB',
      peer: 'Aho–Corasick',
      ratio: automaton.megabytes / ours.megabytes,
    },
    ...costRows(`${size}: French, a segment`, french.cost),
    ...costRows(`${size}: English, a segment`, english.cost),
    { what: `${size}: found in the French`, value: french.found, unit: 'terms' },
    { what: `${size}: found in the English`, value: english.found, unit: 'terms' },
    { what: `${size}: one entry changed`, value: changed.clock, unit: 'ms' },
    {
      what: '… of the processor',
      value: changed.processor,
      unit: 'ms',
      peer: 'building again',
      ratio: again.processor / changed.processor,
    },
    ...costRows(`${size}: built in slices of ${slice}`, sliced.cost),
    { what: `${size}: the longest of these slices`, value: sliced.longest, unit: 'ms' },
    ...costRows(`${size}: Aho–Corasick, built`, automaton.cost),
    { what: `${size}: Aho–Corasick, memory`, value: automaton.megabytes, unit: 'MB' },
    ...costRows(`${size}: Aho–Corasick, a French segment`, peer.cost),
    { what: `${size}: Aho–Corasick, found`, value: peer.found, unit: 'places' },
    ...alternation(forms, source, size),
  ]
}

/** The naive way: every form in one regular expression, the longest first. */
function alternation(forms: readonly string[], texts: readonly string[], size: string): Row[] {
  const escaped = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
  try {
    const { value: pattern, cost } = build(
      () => new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
    )
    const first = measure(() => texts[0]?.match(pattern))
    const read = reading(texts, (text) => text.match(pattern)?.length ?? 0)
    return [
      ...costRows(`${size}: regular expression, made`, cost),
      ...costRows(`${size}: regular expression, its first segment`, first.cost),
      ...costRows(`${size}: regular expression, a French segment`, read.cost),
      {
        what: `${size}: regular expression, found in ${read.segments} segments`,
        value: read.found,
        unit: 'places',
      },
    ]
  } catch (error) {
    return [{ what: `${size}: regular expression: ${String(error).slice(0, 40)}…`, value: 0, unit: '' }]
  }
}

function measure<T>(work: () => T): { value: T; cost: Cost } {
  const start = performance.now()
  const before = process.cpuUsage()
  const value = work()
  const { user, system } = process.cpuUsage(before)
  return { value, cost: { clock: performance.now() - start, processor: (user + system) / 1000 } }
}

function best(work: () => void): Cost {
  const costs = Array.from({ length: rounds }, () => measure(work).cost)
  return {
    clock: Math.min(...costs.map((cost) => cost.clock)),
    processor: Math.min(...costs.map((cost) => cost.processor)),
  }
}

/** What building costs and how much memory its result keeps. */
function build<T>(work: () => T): { value: T; cost: Cost; megabytes: number } {
  const before = memory()
  const built = measure(work)
  return { ...built, megabytes: (memory() - before) / 1_000_000 }
}

function memory(): number {
  for (let i = 0; i < 4; i++) globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** The cost a segment, the best of some rounds over the article or of as many as patience allows. */
function reading(
  texts: readonly string[],
  find: (text: string) => number,
): { cost: Cost; found: number; segments: number } {
  const start = performance.now()
  let segments = texts.length
  let found = 0
  const read = () => {
    found = 0
    for (let i = 0; i < segments; i++) {
      found += find(texts[i] ?? '')
      if (performance.now() - start > patience) segments = i + 1
    }
  }
  const costs: Cost[] = []
  do costs.push(measure(read).cost)
  while (costs.length < rounds && performance.now() - start < patience / 2)
  const each = (take: (cost: Cost) => number) => Math.min(...costs.map(take)) / segments
  return {
    cost: { clock: each((cost) => cost.clock), processor: each((cost) => cost.processor) },
    found,
    segments,
  }
}

/** One entry after another gets another English and further French. */
function changing(termbase: Termbase, terms: readonly TermEntry[]): Cost {
  const changed = Array.from({ length: changes }, (_, i): TermEntry => {
    const entry = terms[(i * 7919) % terms.length]!
    return { ...entry, source: [...entry.source, `${entry.source[0]} bis`], target: `${entry.target} II` }
  })
  const { cost } = measure(() =>
    changed.reduce((current, entry) => updateTermbase(current, { put: [entry] }), termbase),
  )
  return { clock: cost.clock / changes, processor: cost.processor / changes }
}

function slicing(terms: readonly TermEntry[]): { cost: Cost; longest: number } {
  let longest = 0
  const { cost } = measure(() => {
    let termbase = compileTermbase([])
    for (let from = 0; from < terms.length; from += slice) {
      const part = measure(() => updateTermbase(termbase, { put: terms.slice(from, from + slice) }))
      longest = Math.max(longest, part.cost.clock)
      termbase = part.value
    }
  })
  return { cost, longest }
}

function costRows(what: string, { clock, processor }: Cost): Row[] {
  return [
    { what, value: clock, unit: 'ms' },
    { what: '… of the processor', value: processor, unit: 'ms' },
  ]
}
