import type { Format } from '../format'
import { parseMarkdown } from './parse-markdown'
import { serializeMarkdown } from './serialize-markdown'

/** Markdown: CommonMark without extensions. */
export const markdown = {
  id: 'markdown',
  extensions: ['md', 'markdown'],
  mediaType: 'text/markdown',
  parse: parseMarkdown,
  serialize: serializeMarkdown,
} as const satisfies Format
