import type { DocumentBlock, TextDocument } from '@/lib/domain/document'
import { inlineFromText, plainText } from '@/lib/domain/inline-content'
import { cleanInline } from '../clean-inline'
import { decodeText } from '../decode-text'
import type { ParseResult } from '../format'
import { isHardWrapped, unwrap } from './unwrap'

export async function parseTxt(bytes: Uint8Array): Promise<ParseResult> {
  const { text, encoding } = decodeText(bytes)
  return {
    value: parseText(text),
    messages: encoding === 'utf-8' ? [] : [{ code: 'encoding', values: { encoding, count: 1 } }],
  }
}

/**
 * Plain text as a document. Blank lines separate paragraphs; where there is none, every line is a paragraph. Lines of
 * one paragraph are joined where they were wrapped at a margin, else kept as breaks. A short first line before a blank
 * one is the title, a short line in capitals a subhead; both keep their letters.
 */
export function parseText(text: string): TextDocument {
  const { groups, spaced } = paragraphs(text)
  const blocks = groups.map((lines, i): DocumentBlock => {
    const content = cleanInline(inlineFromText(isHardWrapped(lines) ? unwrap(lines) : lines.join('\n')))
    if (lines.length === 1 && i + 1 < groups.length && isLabel(lines[0]!)) {
      if (i === 0 && spaced) return { kind: 'heading', level: 1, content }
      if (isCapitals(lines[0]!)) return { kind: 'heading', level: 2, content }
    }
    return { kind: 'paragraph', content }
  })
  const first = blocks[0]
  return first?.kind === 'heading' && first.level === 1
    ? { title: plainText(first.content), blocks }
    : { blocks }
}

/** The lines of each paragraph, and whether blank lines stand between them. */
function paragraphs(text: string): { groups: string[][]; spaced: boolean } {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r\v\f\x85\u2028\u2029]/)
    .map((line) => line.trim())
  while (lines.at(-1) === '') lines.pop()
  const start = lines.findIndex((line) => line !== '')
  const body = start < 0 ? [] : lines.slice(start)
  if (!body.includes('')) return { groups: body.map((line) => [line]), spaced: false }
  const groups: string[][] = [[]]
  for (const line of body) {
    if (line !== '') groups.at(-1)!.push(line)
    else if (groups.at(-1)!.length > 0) groups.push([])
  }
  return { groups, spaced: true }
}

/** Short, with no punctuation that ends a sentence: a title or a subhead. */
function isLabel(line: string): boolean {
  return line.length < 120 && !/[.!?…:;,]["'”’»)\]\s]*$/u.test(line) && /\p{L}{2}/u.test(line)
}

function isCapitals(line: string): boolean {
  return !/\p{Ll}/u.test(line) && /\p{Lu}{2}/u.test(line)
}
