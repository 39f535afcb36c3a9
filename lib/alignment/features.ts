import type { DocumentBlock } from '@/lib/domain/document'
import { plainText } from '@/lib/domain/inline-content'

/** What the aligner knows of a block. */
export type Features = {
  kind: DocumentBlock['kind']
  /** UTF-16 units without the white space at the ends. */
  length: number
  /** Numbers and names that stand on both sides, as indices into `weights`, ascending. */
  anchors: Int32Array
}

const number = /\d+(?:[.,\u00a0\u202f ]\d+)*/g
const name = /\p{Lu}[\p{L}\p{M}]{3,}/gu

/** Numbers by their digits alone, names by their first letters: "Kharkiv", "2 000" and "2,000" are the same on both sides. */
function anchorsOf(text: string): Set<string> {
  const anchors = new Set<string>()
  for (const [digits] of text.matchAll(number)) anchors.add(digits.replace(/\D/g, ''))
  for (const [word] of text.matchAll(name)) {
    anchors.add(word.normalize('NFD').replace(/\p{M}/gu, '').slice(0, 6).toLowerCase())
  }
  return anchors
}

/**
 * The blocks of both texts as the aligner sees them. An anchor weighs 1 where it stands in one block of each text, and
 * the less the more blocks have it.
 */
export function featuresOf(
  source: readonly DocumentBlock[],
  target: readonly DocumentBlock[],
): { source: Features[]; target: Features[]; weights: Float64Array } {
  const sides = [source, target].map((blocks) =>
    blocks.map(({ kind, content }) => {
      const text = plainText(content).trim()
      return { kind, length: text.length, anchors: anchorsOf(text) }
    }),
  ) as [Side, Side]
  const counts = sides.map(countAnchors) as [Map<string, number>, Map<string, number>]
  const shared = [...counts[0].keys()].filter((anchor) => counts[1].has(anchor))
  const indices = new Map(shared.map((anchor, i) => [anchor, i]))
  const weights = Float64Array.from(
    shared,
    (anchor) => 1 / Math.max(counts[0].get(anchor)!, counts[1].get(anchor)!),
  )
  const [left, right] = sides.map((blocks) =>
    blocks.map((block): Features => {
      const known = [...block.anchors].flatMap((anchor) => indices.get(anchor) ?? [])
      return { ...block, anchors: Int32Array.from(known).sort() }
    }),
  )
  return { source: left!, target: right!, weights }
}

type Side = { kind: DocumentBlock['kind']; length: number; anchors: Set<string> }[]

function countAnchors(blocks: Side): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { anchors } of blocks)
    for (const anchor of anchors) counts.set(anchor, (counts.get(anchor) ?? 0) + 1)
  return counts
}

/** How much two blocks have in common: the weights of the anchors that both hold. */
export function commonWeight(a: Int32Array, b: Int32Array, weights: Float64Array): number {
  let weight = 0
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = a[i]! - b[j]!
    if (difference === 0) weight += weights[a[i]!]!
    if (difference <= 0) i += 1
    if (difference >= 0) j += 1
  }
  return weight
}
