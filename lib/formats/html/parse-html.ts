import type { Element, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { TextDocument } from '@/lib/domain/document'
import { wellFormed } from '@/lib/domain/text'
import type { FormatMessage } from '../message'
import { parseText } from '../txt/parse-txt'
import { findTitle } from './find-title'
import { deepestNesting, withoutTags } from './raw-html'
import { readBlocks } from './read-blocks'

/** Beyond it no person wrote the page, and a parser's work and stack grow without need. */
const nestingLimit = 1500

/**
 * The text of a page, or of what an editor or a word processor puts on the clipboard. Never throws: whatever is no
 * text is left out, whatever is no heading or list item is a paragraph; markup nested beyond sense is cut away.
 * `choose` may name the part of the page that is to be read.
 */
export function parseHtml(
  html: string,
  messages: FormatMessage[] = [],
  choose: (root: Root) => Root | Element = (root) => root,
): TextDocument {
  const text = wellFormed(html)
  if (deepestNesting(text) > nestingLimit) return parseText(withoutTags(text))
  const root = unified().use(rehypeParse).parse(text)
  const blocks = readBlocks(choose(root), messages)
  return { title: findTitle(root, blocks), blocks }
}
