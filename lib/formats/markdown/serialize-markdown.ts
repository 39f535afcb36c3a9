import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, Root } from 'mdast'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { TextDocument } from '@/lib/domain/document'
import type { InlineContent } from '@/lib/domain/inline-content'
import { encodeText } from '../encode-text'
import { filledBlocks } from '../filled-blocks'
import { inlineTree, type InlineTree } from '../inline-tree'
import { listTree, type ListNode } from '../list-tree'

/**
 * The document in CommonMark. Characters that Markdown would read as its own are escaped. A heading of level 3 and
 * deeper has no line breaks there: they become spaces.
 */
export async function serializeMarkdown(document: TextDocument): Promise<Uint8Array> {
  const root: Root = {
    type: 'root',
    children: listTree(filledBlocks(document)).map((node): BlockContent => {
      if (node.type === 'list') return list(node)
      const children = phrasing(node.block.content)
      return node.block.kind === 'heading'
        ? { type: 'heading', depth: node.block.level as 1 | 2 | 3 | 4 | 5 | 6, children }
        : { type: 'paragraph', children }
    }),
  }
  const markdown = unified()
    .use(remarkStringify, { bullet: '-', emphasis: '_', strong: '*', listItemIndent: 'one', rule: '-' })
    .stringify(root)
  return encodeText(markdown)
}

function list({ ordered, items }: ListNode): List {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map(({ block, lists }): ListItem => {
      const words: Paragraph = { type: 'paragraph', children: phrasing(block.content) }
      return { type: 'listItem', spread: false, children: [words, ...lists.map(list)] }
    }),
  }
}

function phrasing(content: InlineContent): PhrasingContent[] {
  return inlineTree(content).map(phrase)
}

function phrase(node: InlineTree): PhrasingContent {
  if (node.type !== 'mark')
    return node.type === 'break' ? { type: 'break' } : { type: 'text', value: node.text }
  const children = node.children.map(phrase)
  switch (node.mark.type) {
    case 'bold':
      return { type: 'strong', children }
    case 'italic':
      return { type: 'emphasis', children }
    case 'link':
      return {
        type: 'link',
        url: node.mark.href,
        children: children as Exclude<PhrasingContent, { type: 'link' }>[],
      }
  }
}
