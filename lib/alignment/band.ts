import type { Features } from './features'

/** Columns to each side that a first try looks at. */
export const narrowest = 160
/** A larger table takes more memory and time than an alignment is worth. */
const mostCells = 24_000_000

/** For each number of source blocks that are done, the least and the greatest number of target blocks, both included. */
export type Band = {
  low: Int32Array
  high: Int32Array
  cells: number
  /** No band of these texts is wider. */
  isWidest: boolean
}

/**
 * Where in the table of all pairs the aligner looks: up to `halfWidth` columns to both sides of a line from corner to
 * corner through the pairs that share a rare anchor. Each row reaches back to where the line was in the row before, so
 * that a way through always stands open.
 */
export function bandOf(
  source: readonly Features[],
  target: readonly Features[],
  weights: Float64Array,
  halfWidth: number,
): Band {
  const most = Math.max(narrowest, Math.floor(mostCells / (source.length + 1) / 2))
  const width = Math.min(halfWidth, most)
  const line = centre(source, target, weights)
  const low = line.map((_, row) => Math.max(0, line[Math.max(0, row - 1)]! - width))
  const high = line.map((column) => Math.min(target.length, column + width))
  const cells = high.reduce((sum, last, row) => sum + last - low[row]! + 1, 0)
  return { low, high, cells, isWidest: width === most || width > target.length }
}

function centre(source: readonly Features[], target: readonly Features[], weights: Float64Array): Int32Array {
  const points = [
    [0, 0] as const,
    ...surePairs(source, target, weights),
    [source.length, target.length] as const,
  ]
  const line = new Int32Array(source.length + 1)
  for (let p = 1; p < points.length; p++) {
    const [fromRow, fromColumn] = points[p - 1]!
    const [toRow, toColumn] = points[p]!
    for (let row = fromRow; row <= toRow; row++) {
      const part = toRow === fromRow ? 1 : (row - fromRow) / (toRow - fromRow)
      line[row] = Math.round(fromColumn + part * (toColumn - fromColumn))
    }
  }
  return line
}

/** Pairs that alone share an anchor, the longest run of them that ascends on both sides. */
function surePairs(
  source: readonly Features[],
  target: readonly Features[],
  weights: Float64Array,
): (readonly [number, number])[] {
  const columnOf = new Map<number, number>()
  target.forEach(({ anchors }, column) => anchors.forEach((anchor) => columnOf.set(anchor, column)))
  const pairs = source.flatMap(({ anchors }, row) => {
    const rare = [...anchors].find((anchor) => weights[anchor] === 1)
    return rare === undefined ? [] : [[row, columnOf.get(rare)!] as const]
  })
  return longestAscending(pairs)
}

/** Patience sorting; of each length so far, the run that ends in the smallest column. */
function longestAscending(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ends: number[] = []
  const before = new Int32Array(pairs.length).fill(-1)
  pairs.forEach(([, column], index) => {
    let from = 0
    let to = ends.length
    while (from < to) {
      const middle = (from + to) >> 1
      if (pairs[ends[middle]!]![1] < column) from = middle + 1
      else to = middle
    }
    before[index] = from > 0 ? ends[from - 1]! : -1
    ends[from] = index
  })
  const run: (readonly [number, number])[] = []
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index]!) run.push(pairs[index]!)
  return run.reverse()
}
