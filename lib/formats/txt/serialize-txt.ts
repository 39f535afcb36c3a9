import type { DocumentBlock, TextDocument } from '@/lib/domain/document'
import { plainText } from '@/lib/domain/inline-content'
import { cleanInline } from '../clean-inline'
import { encodeText } from '../encode-text'

/** The document's words, a blank line between blocks; list items on lines of their own, with a hyphen or their number. */
export async function serializeTxt(document: TextDocument): Promise<Uint8Array> {
  let text = ''
  let previous: DocumentBlock | undefined
  const numbers: number[] = []
  for (const block of document.blocks) {
    const words = plainText(cleanInline(block.content))
    if (words === '') continue
    const inList = previous?.kind === 'list-item' && block.kind === 'list-item'
    if (!inList) numbers.length = 0
    if (previous) text += inList ? '\n' : '\n\n'
    text += block.kind === 'list-item' ? listItem(block, words, numbers) : words
    previous = block
  }
  return encodeText(text === '' ? '' : `${text}\n`)
}

/** `numbers` counts the ordered items of each depth that is open. */
function listItem(
  { depth, ordered }: Extract<DocumentBlock, { kind: 'list-item' }>,
  words: string,
  numbers: number[],
): string {
  numbers.length = depth + 1
  numbers[depth] = ordered ? (numbers[depth] ?? 0) + 1 : 0
  const indent = '  '.repeat(depth)
  const sign = ordered ? `${numbers[depth]}. ` : '- '
  return indent + sign + words.replaceAll('\n', `\n${indent}${' '.repeat(sign.length)}`)
}
