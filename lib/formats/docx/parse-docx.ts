import { inlineFromText } from '@/lib/domain/inline-content'
import type { ParseResult } from '../format'

export async function parseDocx(bytes: Uint8Array): Promise<ParseResult> {
  return {
    value: { blocks: [{ kind: 'paragraph', content: inlineFromText(new TextDecoder().decode(bytes)) }] },
    messages: [],
  }
}
