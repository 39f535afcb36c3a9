import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { decodeText } from '../decode-text'
import { firstHeading } from '../document-title'
import type { ParseResult } from '../format'
import { addMessage, type FormatMessage } from '../message'
import { readBlocks } from './read-blocks'
import { takeFrontMatter } from './front-matter'

/** CommonMark as a document: what is no heading, list, paragraph, bold, italic or link is kept as text, with a message. */
export async function parseMarkdown(bytes: Uint8Array): Promise<ParseResult> {
  const { text, encoding } = decodeText(bytes)
  const messages: FormatMessage[] = []
  if (encoding !== 'utf-8') addMessage(messages, 'encoding', { encoding })
  const { title, body } = takeFrontMatter(text, messages)
  const root = unified().use(remarkParse).parse(body)
  const blocks = readBlocks(root, body, messages)
  return { value: { title: title ?? firstHeading(blocks), blocks }, messages }
}
