import { setImmediate } from 'node:timers/promises'
import { withoutDismissed } from '@/lib/checks/filters'
import { runChecks } from '@/lib/checks/run-checks'
import type { HouseStyle } from '@/lib/domain/house-style'
import { plainText } from '@/lib/domain/inline-content'
import type { NameConflict } from '@/lib/domain/name-conflict'
import type { Segment } from '@/lib/domain/segment'
import { findFacts } from '@/lib/facts/find-facts'
import { nameContext, type NameContext } from '@/lib/facts/names/name-context'
import type { LedgerPair } from '@/lib/ledger/ledger'
import { findNameConflicts } from '@/lib/ledger/name-conflicts'
import { readNames } from '@/lib/ledger/read-names'
import type { Termbase } from '@/lib/termbase/termbase'

/** Segments of a block on either side whose facts a fact may have moved among: a paragraph of news has fewer. */
const reach = 50

/** Segments that are checked before others get their turn. */
const stride = 100

/**
 * How many findings of level error or warning an article has, and how many more that somebody has dismissed; `open` has the
 * ids of the segments that have some. `segments` are all of it, in reading order.
 */
export async function countFindings(
  segments: readonly Segment[],
  lens: { houseStyle: HouseStyle; termbase: Termbase },
): Promise<{ findings: number; dismissed: number; open: ReadonlySet<string> }> {
  const read = segments.map(({ source, target, blockId }) =>
    reading(plainText(source), plainText(target), blockId),
  )
  const { names, conflicts } = await readNamesOf(read, lens.termbase)
  const counts = { findings: 0, dismissed: 0, open: new Set<string>() }
  for (const [i, { source, target, blockId, facts }] of read.entries()) {
    if (i % stride === stride - 1) await setImmediate()
    if (target.trim() === '') continue
    const around = read
      .slice(Math.max(0, i - reach), i + reach + 1)
      .filter((other) => other.blockId === blockId && other !== read[i])
    const nearby = {
      source: around.flatMap((other) => other.facts().source),
      target: around.flatMap((other) => other.facts().target),
    }
    const found = runChecks({
      source,
      target,
      ...lens,
      names,
      conflicts,
      nearby,
      sourceFacts: facts().source,
    })
    const grave = found.filter((finding) => finding.level !== 'hint')
    const open = withoutDismissed(grave, segments[i]?.dismissals ?? [])
    const segment = segments[i]
    if (segment && open.length > 0) counts.open.add(segment.id)
    counts.findings += open.length
    counts.dismissed += grave.length - open.length
  }
  return counts
}

/** What the whole article says of its names, as the bench reads it. */
async function readNamesOf(
  pairs: readonly LedgerPair[],
  termbase: Termbase,
): Promise<{ names: NameContext; conflicts: NameConflict[] }> {
  const names = nameContext(pairs.map(({ source }) => source))
  const readings = []
  for (const [i, pair] of pairs.entries()) {
    if (i % stride === stride - 1) await setImmediate()
    readings.push({ reading: readNames(pair, termbase, names), target: pair.target })
  }
  return { names, conflicts: findNameConflicts(readings) }
}

/** The texts of a segment; its facts are found when they are first asked for, once. */
function reading(source: string, target: string, blockId: string) {
  let facts: { source: ReturnType<typeof findFacts>; target: ReturnType<typeof findFacts> } | undefined
  return {
    source,
    target,
    blockId,
    facts: () => (facts ??= { source: findFacts(source, 'fr'), target: findFacts(target, 'en') }),
  }
}
