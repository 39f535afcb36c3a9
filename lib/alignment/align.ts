import type { NewArticle } from '@/lib/domain/article'
import { blockSchema, type Block } from '@/lib/domain/block'
import type { DocumentBlock } from '@/lib/domain/document'
import { normalizeInline, plainText, sliceInline, type InlineContent } from '@/lib/domain/inline-content'
import { splitSentences } from '@/lib/language/sentences'
import { featuresOf } from './features'
import { findBeads, type Bead } from './find-beads'

type AlignedBlock = NewArticle['blocks'][number]

/**
 * The French blocks with the English that belongs to each. Equal counts go one to one; else the two texts are laid
 * beside each other by length, numbers, names and headings, and whatever is not surely one to one is marked `unsure`.
 * Every source block is one block with one segment, and every target block's content stands in some segment's target,
 * in order. Without any source the target's blocks stand for it, their source empty.
 */
export function align(
  source: readonly DocumentBlock[],
  target: readonly DocumentBlock[],
): NewArticle['blocks'] {
  const filled = target.filter(({ content }) => plainText(content).trim() !== '')
  if (source.length === 0) return filled.map((block) => aligned(block, [], block.content, true))
  if (source.length === filled.length)
    return source.map((block, i) => aligned(block, block.content, filled[i]!.content, false))
  const features = featuresOf(source, filled)
  const beads = findBeads(features.source, features.target, features.weights)
  return joinLoose(pairBeads(beads, source, filled))
}

function aligned(block: Block, source: InlineContent, target: InlineContent, unsure: boolean): AlignedBlock {
  return { ...blockSchema.parse(block), segments: [{ source, target, ...(unsure ? { unsure } : {}) }] }
}

/** A source block with its target; without a block the target has found none yet. */
type Pair = { block?: DocumentBlock; target: InlineContent; unsure: boolean }

function pairBeads(
  beads: readonly Bead[],
  source: readonly DocumentBlock[],
  target: readonly DocumentBlock[],
): Pair[] {
  let i = 0
  let j = 0
  return beads.flatMap((bead, index): Pair[] => {
    const blocks = source.slice(i, (i += bead.source))
    const contents = target.slice(j, (j += bead.target)).map(({ content }) => content)
    const unsure = !isSure(bead, [beads[index - 1], beads[index + 1]])
    if (blocks.length === 2 && contents.length === 1) {
      const [first, second] = splitInTwo(
        contents[0]!,
        lengthOf(blocks[0]!) / (lengthOf(blocks[0]!) + lengthOf(blocks[1]!)),
      )
      return [
        { block: blocks[0], target: first, unsure },
        { block: blocks[1], target: second, unsure },
      ]
    }
    if (blocks.length === 2) return blocks.map((block, k) => ({ block, target: contents[k]!, unsure }))
    return [{ block: blocks[0], target: joinByBreak(contents), unsure }]
  })
}

/** One to one, of a length to be expected; beside a block that has no partner only where a number or name says so. */
function isSure(bead: Bead, neighbours: readonly (Bead | undefined)[]): boolean {
  if (bead.source !== 1 || bead.target !== 1) return false
  const alone = neighbours.some((neighbour) => neighbour && neighbour.source * neighbour.target === 0)
  return bead.cost < 3 && (!alone || bead.common >= 0.5)
}

/** Targets that belong to no source go to the block before them, at the start to the one after. */
function joinLoose(pairs: readonly Pair[]): AlignedBlock[] {
  const blocks: AlignedBlock[] = []
  let loose: InlineContent[] = []
  for (const { block, target, unsure } of pairs) {
    const last = blocks.at(-1)?.segments[0]
    if (block) {
      blocks.push(aligned(block, block.content, joinByBreak([...loose, target]), unsure || loose.length > 0))
      loose = []
    } else if (last) {
      last.target = joinByBreak([last.target, target])
      last.unsure = true
    } else loose.push(target)
  }
  return blocks
}

function joinByBreak(contents: readonly InlineContent[]): InlineContent {
  return normalizeInline(
    contents
      .filter((content) => content.length > 0)
      .flatMap((content, i) => (i === 0 ? content : [{ type: 'break' as const }, ...content])),
  )
}

function lengthOf(block: DocumentBlock): number {
  return Math.max(1, plainText(block.content).trim().length)
}

/** The content at the end of the sentence that stands nearest to `part` of its length; whole where none stands near. */
function splitInTwo(content: InlineContent, part: number): [InlineContent, InlineContent] {
  const text = plainText(content)
  const wanted = text.length * part
  const ranges = splitSentences(text, 'en').slice(0, -1)
  const best = ranges.reduce<number | undefined>(
    (nearest, { to }) =>
      nearest === undefined || Math.abs(to - wanted) < Math.abs(nearest - wanted) ? to : nearest,
    undefined,
  )
  if (best === undefined || Math.abs(best - wanted) > text.length * 0.15) return [content, []]
  const gap = /^\s*/.exec(text.slice(best))![0].length
  return [sliceInline(content, 0, best), sliceInline(content, best + gap)]
}
