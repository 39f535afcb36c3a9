import { EtabliError } from '@/lib/domain/errors'
import { firstHeading } from '../document-title'
import type { ParseResult } from '../format'
import { parseHtml } from '../html/parse-html'
import { addMessage, type FormatMessage } from '../message'
import { program } from '../program'
import { openPackage, packParts, propertiesOf } from './open-package'

/** Word's own names, which stand in files whatever the language of the program, and LibreOffice's. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titre'] => h1:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Titre ${level}'] => h${level}:fresh`),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((level) => {
    const outer = 'ul|ol > li > '.repeat(level - 1)
    return [
      `p:unordered-list(${level}) => ${outer}ul > li:fresh`,
      `p:ordered-list(${level}) => ${outer}ol > li:fresh`,
    ]
  }),
]

/**
 * A Word file's words, as mammoth reads them. Notes stand at the end, as list items; pictures are left out. The title
 * is the first heading, for what Word writes into a file's properties is seldom meant; in our own files it is.
 */
export async function parseDocx(bytes: Uint8Array): Promise<ParseResult> {
  const parts = openPackage(bytes)
  if (!parts) throw new EtabliError('file-unreadable')
  const messages: FormatMessage[] = []
  const html = await toHtml(packParts(parts))
  const body = html.replace(/ ?<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, () => {
    addMessage(messages, 'notes-as-text')
    return ''
  })
  const { blocks } = parseHtml(body, messages)
  const { title, creator } = propertiesOf(parts)
  const heading = firstHeading(blocks)
  return { value: { title: creator === program ? (title ?? heading) : (heading ?? title), blocks }, messages }
}

async function toHtml(bytes: Uint8Array): Promise<string> {
  try {
    const { default: mammoth } = await import('mammoth')
    // mammoth takes the one name in Node and the other in browsers.
    const input = { arrayBuffer: bytes.buffer as ArrayBuffer, buffer: bytes }
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
    return (await mammoth.convertToHtml(input, { styleMap, convertImage })).value
  } catch (cause) {
    throw new EtabliError('file-unreadable', {}, { cause })
  }
}
