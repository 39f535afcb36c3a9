import type { DocumentBlock, TextDocument } from '@/lib/domain/document'
import { cleanInline } from './clean-inline'

/** The blocks that hold words, their content cleaned: what a file is written from. */
export function filledBlocks(document: TextDocument): DocumentBlock[] {
  return document.blocks
    .map((block) => ({ ...block, content: cleanInline(block.content) }))
    .filter((block) => block.content.length > 0)
}
