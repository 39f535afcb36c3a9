import type { TextDocument } from '@/lib/domain/document'
import { plainText } from '@/lib/domain/inline-content'

const longest = 100

/** A title for a text: its own, else its first heading near the top, else its first words; "" for an empty one. */
export function suggestTitle(document: TextDocument): string {
  const heading = document.blocks.slice(0, 3).find((block) => block.kind === 'heading')
  const block = heading ?? document.blocks[0]
  const text = document.title || (block ? plainText(block.content) : '')
  return shorten(text.replace(/\s+/g, ' ').trim())
}

function shorten(text: string): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  const end = cut.search(/\s\S*$/)
  return `${(end > longest / 2 ? cut.slice(0, end) : cut.toWellFormed()).replace(/[\s,;:–—-]+$/, '')}…`
}
