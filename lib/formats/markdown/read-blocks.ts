import type { BlockContent, Definition, DefinitionContent, List, Root, RootContent } from 'mdast'
import type { Block } from '@/lib/domain/block'
import type { DocumentBlock } from '@/lib/domain/document'
import { inlineFromText, plainText, type InlineContent } from '@/lib/domain/inline-content'
import { cleanInline } from '../clean-inline'
import { addMessage, type FormatMessage } from '../message'
import { findDefinitions, readInline, type Definitions } from './read-inline'

const deepest = 8

type Context = { definitions: Definitions; text: string; messages: FormatMessage[]; blocks: DocumentBlock[] }

/** The blocks of a Markdown tree; `text` is what the tree was parsed from. */
export function readBlocks(root: Root, text: string, messages: FormatMessage[]): DocumentBlock[] {
  const context: Context = { definitions: findDefinitions(root), text, messages, blocks: [] }
  for (const node of root.children) readBlock(node, { kind: 'paragraph' }, context)
  return context.blocks
}

/** Adds what the node holds; its first paragraph becomes `block`. */
function readBlock(
  node: RootContent | BlockContent | DefinitionContent,
  block: Block,
  context: Context,
): void {
  const { messages } = context
  const addText = (value: string) => add(block, inlineFromText(value), context)
  switch (node.type) {
    case 'heading':
      return add({ kind: 'heading', level: node.depth }, readInline(node.children, context), context)
    case 'paragraph': {
      const lines = context.text.slice(node.position?.start.offset, node.position?.end.offset)
      if (!isTable(lines)) return add(block, readInline(node.children, context), context)
      addMessage(messages, 'table-as-text')
      return addText(lines)
    }
    case 'list':
      return readList(node, block.kind === 'list-item' ? block.depth : 0, context)
    case 'blockquote':
      addMessage(messages, 'quotation-as-text')
      node.children.forEach((child, i) => readBlock(child, i === 0 ? block : { kind: 'paragraph' }, context))
      return
    case 'code':
      addMessage(messages, 'code-as-text')
      return addText(node.value)
    case 'html':
      addMessage(messages, 'html-as-text')
      return addText(node.value)
    case 'definition':
      return isUsed(node, context) ? undefined : addText(sourceOf(node, context))
  }
}

function readList(list: List, depth: number, context: Context): void {
  for (const item of list.children) {
    let block: Block = { kind: 'list-item', ordered: !!list.ordered, depth: Math.min(depth, deepest) }
    for (const child of item.children) {
      if (child.type === 'list') readList(child, depth + 1, context)
      else readBlock(child, block, context)
      block = { kind: 'paragraph' }
    }
  }
}

function add(block: Block, content: InlineContent, { blocks }: Context): void {
  const clean = cleanInline(content)
  if (plainText(clean) !== '') blocks.push({ ...block, content: clean })
}

/** A table of the extended Markdown that websites write: a row of hyphens and bars under the first row. */
function isTable(lines: string): boolean {
  const second = lines.split('\n', 2)[1] ?? ''
  return second.includes('|') && second.includes('-') && /^[\s|:-]+$/.test(second)
}

function isUsed(node: Definition, { definitions }: Context): boolean {
  return definitions.get(node.identifier)?.used === true
}

function sourceOf(node: Definition, { text }: Context): string {
  return text.slice(node.position?.start.offset, node.position?.end.offset)
}
