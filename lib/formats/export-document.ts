import type { Block } from '@/lib/domain/block'
import type { TextDocument } from '@/lib/domain/document'
import { joinInline, trimInline, type InlineContent } from '@/lib/domain/inline-content'
import type { Segment } from '@/lib/domain/segment'
import type { SegmentState } from '@/lib/domain/state'

/** One row of a bilingual export. */
export type BilingualPair = {
  block: Block
  source: InlineContent
  target: InlineContent
  state: SegmentState
}

/**
 * The English text: a block for each block of the article, its segments one after the other with a space between
 * them. A block whose segments are all still empty is left out.
 */
export function targetDocument(title: string, segments: readonly Segment[]): TextDocument {
  const blocks: TextDocument['blocks'] = []
  let blockId: string | undefined
  for (const segment of segments) {
    const last = blocks.at(-1)
    if (last && segment.blockId === blockId) last.content = joinInline(last.content, segment.target)
    else blocks.push({ ...segment.block, content: segment.target })
    blockId = segment.blockId
  }
  return {
    title,
    blocks: blocks
      .map((block) => ({ ...block, content: trimInline(block.content) }))
      .filter((block) => block.content.length > 0),
  }
}

/** The article's segments as rows of a bilingual export, in reading order. */
export function pairsOf(segments: readonly Segment[]): BilingualPair[] {
  return segments.map(({ block, source, target, state }) => ({ block, source, target, state }))
}
