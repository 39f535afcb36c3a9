import type { TextDocument } from '@/lib/domain/document'
import { plainText } from '@/lib/domain/inline-content'
import type { SerializeOptions } from '../format'

export async function serializeHtml(
  document: TextDocument,
  options: SerializeOptions = {},
): Promise<Uint8Array> {
  void options
  return new TextEncoder().encode(document.blocks.map((block) => plainText(block.content)).join('\n\n'))
}
