import type { Format } from '../format'
import { parseTxt } from './parse-txt'
import { serializeTxt } from './serialize-txt'

/** Plain text: paragraphs between blank lines. */
export const txt = {
  id: 'txt',
  extensions: ['txt', 'text'],
  mediaType: 'text/plain',
  parse: parseTxt,
  serialize: serializeTxt,
} as const satisfies Format
