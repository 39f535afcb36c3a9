import { align } from '@/lib/alignment/align'
import { blocksFromDocument } from '@/lib/alignment/blocks-from-document'
import type { NewArticle } from '@/lib/domain/article'
import type { TextDocument } from '@/lib/domain/document'
import { plainText } from '@/lib/domain/inline-content'
import { countWords } from '@/lib/language/words'

export type SegmentBy = 'paragraph' | 'sentence'

/** What an article will be made of, and what a person may want to know before it is. */
export type DraftArticle = {
  blocks: NewArticle['blocks']
  segments: number
  words: number
  /** How the English was laid beside the French; null where there is none. */
  alignment: 'one-to-one' | 'by-length' | null
  /** Pairs that a person should look at. */
  unsure: number
}

/** Lays the texts beside each other: without English a row for each paragraph or sentence, with it one for each paragraph. */
export function draftArticle(source: TextDocument, target: TextDocument, segmentBy: SegmentBy): DraftArticle {
  const aligned = target.blocks.length > 0
  const blocks = aligned
    ? align(source.blocks, target.blocks)
    : blocksFromDocument(source, { segmentBy, language: 'fr' })
  const segments = blocks.flatMap((block) => block.segments)
  const unsure = segments.filter((segment) => segment.unsure).length
  return {
    blocks,
    segments: segments.length,
    words: countDocumentWords(source),
    alignment: !aligned ? null : source.blocks.length === target.blocks.length ? 'one-to-one' : 'by-length',
    unsure,
  }
}

/** The words of a text. */
export function countDocumentWords(document: TextDocument): number {
  return document.blocks.reduce((sum, block) => sum + countWords(plainText(block.content)), 0)
}
