import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { decodeText } from '../decode-text'
import type { ParseResult } from '../format'
import { addMessage, type FormatMessage } from '../message'
import { parseHtml } from './parse-html'
import { lettersOf } from './read-blocks'

/** A page's article: what its one `article` or `main` element holds, where that is most of its text, else the whole page. */
export async function parseHtmlFile(bytes: Uint8Array): Promise<ParseResult> {
  const { text, encoding } = decodeText(bytes)
  const messages: FormatMessage[] = []
  if (encoding !== 'utf-8') addMessage(messages, 'encoding', { encoding })
  return { value: parseHtml(text, messages, findArticle), messages }
}

/** The one element of a page that holds the article; the page itself where none does for sure. */
function findArticle(root: Root): Root | Element {
  for (const name of ['article', 'main']) {
    const elements: Element[] = []
    visit(root, 'element', (element) => {
      if (element.tagName === name) elements.push(element)
    })
    const [only, second] = elements
    if (only && !second && lettersOf(only) * 2 > lettersOf(root)) return only
  }
  return root
}
