import type { NewArticle } from '@/lib/domain/article'
import type { DocumentBlock, TextDocument } from '@/lib/domain/document'
import { plainText, sliceInline, type InlineContent } from '@/lib/domain/inline-content'
import type { Language } from '@/lib/language/language'
import type { Range } from '@/lib/language/range'
import { splitSentences } from '@/lib/language/sentences'

type Options = { segmentBy: 'paragraph' | 'sentence'; language: Language }

/**
 * An untranslated text as the store takes it: every block with a segment for itself or for each of its sentences,
 * targets empty. Segments of a block, joined by a space, read as the block did; sentences that a line break parts stay
 * in one segment. Blocks without text are left out.
 */
export function blocksFromDocument(source: TextDocument, options: Options): NewArticle['blocks'] {
  return source.blocks.flatMap(({ content, ...block }: DocumentBlock) => {
    const parts = options.segmentBy === 'sentence' ? sentencesOf(content, options.language) : [content]
    const filled = parts.filter((part) => plainText(part).trim() !== '')
    return filled.length === 0
      ? []
      : [{ ...block, segments: filled.map((part) => ({ source: part, target: [] })) }]
  })
}

function sentencesOf(content: InlineContent, language: Language): InlineContent[] {
  const text = plainText(content)
  const ranges: Range[] = []
  for (const { from, to } of splitSentences(text, language)) {
    const last = ranges.at(-1)
    if (last && text.slice(last.to, from).includes('\n')) last.to = to
    else ranges.push({ from, to })
  }
  return ranges.map(({ from, to }) => sliceInline(content, from, to))
}
