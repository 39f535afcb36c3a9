import type { TextDocument } from '@/lib/domain/document'
import { plainText } from '@/lib/domain/inline-content'

/** As much of a text as is needed to tell its language. */
export function beginningOf(document: TextDocument): string {
  let text = ''
  for (const block of document.blocks) {
    text += `${plainText(block.content)}\n`
    if (text.length > 4000) break
  }
  return text
}
