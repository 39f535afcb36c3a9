import type { PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { InlineContent, Mark } from '@/lib/domain/inline-content'
import { cleanHref } from '../clean-inline'
import { addMessage, type FormatMessage } from '../message'

/** Where references such as `[text][id]` lead, and whether any does. */
export type Definitions = ReadonlyMap<string, { url: string; used: boolean }>

export function findDefinitions(root: Root): Definitions {
  const definitions = new Map<string, { url: string; used: boolean }>()
  visit(root, 'definition', ({ identifier, url }) => {
    if (!definitions.has(identifier)) definitions.set(identifier, { url, used: false })
  })
  visit(root, ['linkReference', 'imageReference'], (node) => {
    const definition = 'identifier' in node ? definitions.get(node.identifier) : undefined
    if (definition) definition.used = true
  })
  return definitions
}

/** Phrasing content as runs with marks. A soft line end is a space; an image is its alternative text. */
export function readInline(
  nodes: readonly PhrasingContent[],
  context: { definitions: Definitions; messages: FormatMessage[] },
  marks: readonly Mark[] = [],
): InlineContent {
  const { definitions, messages } = context
  const text = (value: string): InlineContent => [
    { type: 'text', text: value.replace(/[ \t]*[\r\n]+[ \t]*/g, ' '), marks: [...marks] },
  ]
  const link = (url: string | undefined, children: readonly PhrasingContent[]): InlineContent => {
    const href = url === undefined ? null : cleanHref(url)
    if (href === null) addMessage(messages, 'link-left-out')
    return readInline(children, context, href === null ? marks : [...marks, { type: 'link', href }])
  }
  return nodes.flatMap((node): InlineContent => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return text(node.value)
      case 'html':
        addMessage(messages, 'html-as-text')
        return text(node.value)
      case 'break':
        return [{ type: 'break' }]
      case 'strong':
        return readInline(node.children, context, [...marks, { type: 'bold' }])
      case 'emphasis':
        return readInline(node.children, context, [...marks, { type: 'italic' }])
      case 'link':
        return link(node.url, node.children)
      case 'linkReference':
        return link(definitions.get(node.identifier)?.url, node.children)
      case 'image':
      case 'imageReference':
        addMessage(messages, 'image-left-out')
        return text(node.alt ?? '')
      default:
        return []
    }
  })
}
