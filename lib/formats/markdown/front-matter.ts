import { addMessage, type FormatMessage } from '../message'

/**
 * Takes the "key: value" lines between two "---" off the start of a text: the settings of a website's generator, of
 * which only the title is an article's.
 */
export function takeFrontMatter(text: string, messages: FormatMessage[]): { title?: string; body: string } {
  const block = /^---[ \t]*\r?\n((?:(?:[\w-]+:.*|[ \t].*|#.*|- .*)\r?\n)+)---[ \t]*(?:\r?\n|$)/.exec(text)
  if (!block) return { body: text }
  addMessage(messages, 'front-matter-left-out')
  const title = /^title:[ \t]*(["']?)(.*?)\1[ \t]*\r?$/im.exec(block[1]!)?.[2]
  return { ...(title ? { title } : {}), body: text.slice(block[0].length) }
}
