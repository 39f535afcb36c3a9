import type { NameConflict } from '@/lib/domain/name-conflict'
import { plainText } from '@/lib/domain/inline-content'
import type { Segment } from '@/lib/domain/segment'
import { nameContext } from '@/lib/facts/names/name-context'
import { buildLedger } from '@/lib/ledger/build-ledger'
import type { LedgerRow } from '@/lib/ledger/ledger'
import { findNameConflicts } from '@/lib/ledger/name-conflicts'
import { readNames, type NameReading } from '@/lib/ledger/read-names'
import type { Lens } from './lens'
import type { BenchState, BenchStore } from './bench-state'

/** A slice of work is over after this many milliseconds, so that no key press waits for it. */
const slice = 4
/** After a change the article's names wait this many milliseconds. */
const rest = 1_500

const readings = new WeakMap<Segment, { lens: Lens; reading: NameReading }>()

/** The names of a segment as the lens sees them, read once for each version of its words. */
export function readingOf(segment: Segment, lens: Lens): NameReading {
  const known = readings.get(segment)
  const same = known?.lens.termbase === lens.termbase && known.lens.names === lens.names
  if (known && same) return known.reading
  const pair = { source: plainText(segment.source), target: plainText(segment.target) }
  const reading = readNames(pair, lens.termbase, lens.names)
  readings.set(segment, { lens, reading })
  return reading
}

const inOrderOf = ({ order, segments }: BenchState) => order.flatMap((id) => segments.get(id) ?? [])

const idle = () =>
  new Promise<void>((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 2_000 })
    else setTimeout(resolve)
  })

/** Reads the names of all segments in slices; null where the state has moved on meanwhile, as `isOver` says. */
async function readAll(
  segments: readonly Segment[],
  lens: Lens,
  isOver: () => boolean,
): Promise<NameReading[] | null> {
  const all: NameReading[] = []
  let end = 0
  for (const segment of segments) {
    if (performance.now() >= end) {
      await idle()
      if (isOver()) return null
      end = performance.now() + slice
    }
    all.push(readingOf(segment, lens))
  }
  return all
}

/** The ledger of the article as it stands; null where `signal` ended it. */
export async function readLedger(store: BenchStore, signal: AbortSignal): Promise<LedgerRow[] | null> {
  const state = store.getState()
  const segments = inOrderOf(state)
  const all = await readAll(segments, state.lens, () => signal.aborted)
  if (!all) return null
  const pairs = segments.map(({ source, target }) => ({
    source: plainText(source),
    target: plainText(target),
  }))
  return buildLedger(pairs, all, state.lens.termbase)
}

/**
 * Keeps what the lens knows of the article's names: how the whole French writes them, once it is there, and which of
 * them the English writes in two ways, when nobody types. Answers how to stop.
 */
export function keepNames(store: BenchStore): () => void {
  let scheduled: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  let round = 0
  let knownOrder: readonly string[] | undefined

  function isWhole({ order, total }: BenchState): boolean {
    return order.length >= total
  }

  async function look(): Promise<void> {
    const mine = ++round
    const isOver = () => stopped || mine !== round
    const state = store.getState()
    if (!isWhole(state)) return
    const segments = inOrderOf(state)
    if (state.order !== knownOrder) {
      knownOrder = state.order
      const sources = segments.map(({ source }) => plainText(source))
      const names = nameContext(sources, state.lens.names)
      store.setState({ lens: { ...store.getState().lens, names } })
      return
    }
    const all = await readAll(segments, state.lens, isOver)
    if (!all) return
    const conflicts = findNameConflicts(
      all.map((reading, i) => ({ reading, target: plainText(segments[i]?.target ?? []) })),
    )
    const { lens } = store.getState()
    if (!sameConflicts(conflicts, lens.conflicts)) store.setState({ lens: { ...lens, conflicts } })
  }

  function schedule(): void {
    clearTimeout(scheduled)
    if (!stopped) scheduled = setTimeout(() => void look(), rest)
  }

  const unsubscribe = store.subscribe((state, before) => {
    const changed =
      state.tick !== before.tick ||
      state.order !== before.order ||
      state.lens.termbase !== before.lens.termbase ||
      state.lens.names !== before.lens.names
    if (changed) schedule()
  })
  schedule()
  return () => {
    stopped = true
    clearTimeout(scheduled)
    unsubscribe()
  }
}

function sameConflicts(a: readonly NameConflict[], b: readonly NameConflict[]): boolean {
  const key = (conflicts: readonly NameConflict[]) =>
    conflicts
      .map(({ name, spellings }) => [name, ...spellings.map(({ text }) => text)].join('\n'))
      .join('\n\n')
  return key(a) === key(b)
}
