import { bandOf, narrowest, type Band } from './band'
import { commonWeight, type Features } from './features'

/** Source blocks and the target blocks that belong to them: how many of each, and what the pairing costs. */
export type Bead = { source: number; target: number; cost: number; common: number }

/** How seldom each bead is, as −ln of its share, after Gale and Church (1993); a block alone has no length to go by. */
const kinds = [
  { source: 1, target: 1, cost: 0.12 },
  { source: 1, target: 0, cost: 9 },
  { source: 0, target: 1, cost: 9 },
  { source: 1, target: 2, cost: 3.1 },
  { source: 2, target: 1, cost: 3.1 },
  { source: 2, target: 2, cost: 4.5 },
] as const

/** Variance of the length of a translation, by character of the source (Gale and Church). */
const variance = 6.8
const worst = 25

/**
 * The cheapest way to lay the target beside the source, in order and without a gap. Costs are negative logarithms of
 * likelihood: of the lengths, of the kinds of the blocks, of the numbers and names in common.
 */
export function findBeads(
  source: readonly Features[],
  target: readonly Features[],
  weights: Float64Array,
): Bead[] {
  for (let halfWidth = narrowest; ; halfWidth *= 4) {
    const band = bandOf(source, target, weights, halfWidth)
    const beads = findInBand(source, target, weights, band)
    if (band.isWidest || !touchesEdge(beads, band, target.length)) return beads
  }
}

/** Whether the way comes so near to the edge of the band that a better one may lie beyond. */
function touchesEdge(beads: readonly Bead[], { low, high }: Band, columns: number): boolean {
  let row = 0
  let column = 0
  return beads.some((bead) => {
    row += bead.source
    column += bead.target
    const near = 8
    return (
      (low[row]! > 0 && column - low[row]! < near) || (high[row]! < columns && high[row]! - column < near)
    )
  })
}

function findInBand(
  source: readonly Features[],
  target: readonly Features[],
  weights: Float64Array,
  { low, high, cells }: Band,
): Bead[] {
  const targetEnds = ends(target, 1)
  const sourceEnds = ends(source, lengthRatio(source, target))
  const starts = new Int32Array(source.length + 2)
  const came = new Uint8Array(cells)
  /** The costs of this row and the two before, and what two blocks have for each other. */
  let row = new Float64Array(target.length + 1).fill(Infinity)
  let row1 = row.slice()
  let row2 = row.slice()
  let pair = new Float64Array(target.length + 1)
  let pair1 = pair.slice()

  for (let i = 0; i <= source.length; i++) {
    ;[row, row1, row2] = [row2, row, row1]
    ;[pair, pair1] = [pair1, pair]
    const first = low[i]!
    const last = high[i]!
    const reach = high[Math.min(i + 2, source.length)]! + 1
    row.fill(Infinity, Math.max(0, first - 2), reach)
    starts[i + 1] = starts[i]! + last - first + 1
    if (i > 0) {
      const block = source[i - 1]!
      for (let j = Math.max(1, first - 2); j < reach; j++)
        pair[j] = affinityOf(block, target[j - 1]!, weights)
    }
    const one = i > 0 ? sourceEnds[i]! - sourceEnds[i - 1]! : 0
    const two = i > 1 ? sourceEnds[i]! - sourceEnds[i - 2]! : 0
    for (let j = first; j <= last; j++) {
      let best = i === 0 && j === 0 ? 0 : Infinity
      let kind = 0
      const offer = (cost: number, candidate: number) => {
        if (cost >= best) return
        best = cost
        kind = candidate
      }
      const t1 = j > 0 ? targetEnds[j]! - targetEnds[j - 1]! : 0
      const t2 = j > 1 ? targetEnds[j]! - targetEnds[j - 2]! : 0
      if (i > 0 && j > 0) offer(row1[j - 1]! + kinds[0].cost + lengthCost(one, t1) - pair[j]!, 0)
      if (i > 0) offer(row1[j]! + kinds[1].cost, 1)
      if (j > 0) offer(row[j - 1]! + kinds[2].cost, 2)
      if (i > 0 && j > 1)
        offer(row1[j - 2]! + kinds[3].cost + lengthCost(one, t2) - pair[j]! - pair[j - 1]!, 3)
      if (i > 1 && j > 0) offer(row2[j - 1]! + kinds[4].cost + lengthCost(two, t1) - pair[j]! - pair1[j]!, 4)
      if (i > 1 && j > 1) {
        const affinity = pair[j]! + pair[j - 1]! + pair1[j]! + pair1[j - 1]!
        offer(row2[j - 2]! + kinds[5].cost + lengthCost(two, t2) - affinity, 5)
      }
      row[j] = best
      came[starts[i]! + j - first] = kind
    }
  }

  const beads: Bead[] = []
  for (let i = source.length, j = target.length; i > 0 || j > 0;) {
    const kind = kinds[came[starts[i]! + j - low[i]!]!]!
    const bead: Bead = { source: kind.source, target: kind.target, cost: worst, common: 0 }
    if (kind.source === 1 && kind.target === 1) {
      const [left, right] = [source[i - 1]!, target[j - 1]!]
      const lengths = lengthCost(sourceEnds[i]! - sourceEnds[i - 1]!, right.length)
      bead.cost = lengths - affinityOf(left, right, weights)
      bead.common = commonWeight(left.anchors, right.anchors, weights)
    }
    beads.push(bead)
    i -= kind.source
    j -= kind.target
  }
  return beads.reverse()
}

/** English runs a little shorter than French; a text that is half as long lacks half its blocks. */
function lengthRatio(source: readonly Features[], target: readonly Features[]): number {
  const sum = (blocks: readonly Features[]) => blocks.reduce((total, { length }) => total + length, 0)
  return Math.min(1.05, Math.max(0.85, sum(target) / Math.max(1, sum(source))))
}

/** Where each block ends when all stand one after the other, in characters times `ratio`. */
function ends(blocks: readonly Features[], ratio: number): Float64Array {
  const result = new Float64Array(blocks.length + 1)
  for (let i = 0; i < blocks.length; i++) result[i + 1] = result[i]! + blocks[i]!.length * ratio
  return result
}

/** −ln of the likelihood that a text of `expected` length has `actual`: a fit to the normal distribution's two tails. */
function lengthCost(expected: number, actual: number): number {
  const mean = Math.max(1, (expected + actual) / 2)
  const deviation = Math.abs(actual - expected) / Math.sqrt(mean * variance)
  return Math.min(worst, 0.7 * deviation + 0.43 * deviation * deviation)
}

/** What speaks for a pair beyond its lengths; negative where it speaks against. */
function affinityOf(source: Features, target: Features, weights: Float64Array): number {
  const common = Math.min(6, 3 * commonWeight(source.anchors, target.anchors, weights))
  if (source.kind === target.kind) return common + (source.kind === 'paragraph' ? 0 : 1.5)
  return common - (source.kind === 'heading' || target.kind === 'heading' ? 3 : 1)
}
