import type { Format } from '../format'
import { parseHtmlFile } from './parse-html-file'
import { serializeHtml } from './serialize-html'

/** HTML: a page, or what an editor puts on the clipboard. */
export const html = {
  id: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  mediaType: 'text/html',
  parse: parseHtmlFile,
  serialize: serializeHtml,
} as const satisfies Format
