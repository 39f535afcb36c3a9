import { decodeText } from '../decode-text'
import type { ParseResult } from '../format'
import { parseHtml } from './parse-html'

export async function parseHtmlFile(bytes: Uint8Array): Promise<ParseResult> {
  return { value: parseHtml(decodeText(bytes).text), messages: [] }
}
