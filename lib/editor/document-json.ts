import type { JSONContent } from '@tiptap/core'
import type { Block } from '@/lib/domain/block'
import type { DocumentBlock, TextDocument } from '@/lib/domain/document'
import { normalizeInline, trimInline, type InlineContent } from '@/lib/domain/inline-content'
import { fromEditorJson, toEditorJson } from './inline-json'

const deepestList = 8

type Place = { ordered: boolean; depth: number }

/**
 * The text that an editor with `documentExtensions` holds. Blocks without words are left out; two line breaks in a row
 * part a paragraph in two, as pages write them; the first paragraph of a list item is the item, what follows in it too.
 */
export function documentFromJson(json: JSONContent): TextDocument {
  const blocks: DocumentBlock[] = []
  addBlocks(json, null, blocks)
  return { blocks }
}

function addBlocks(node: JSONContent, place: Place | null, blocks: DocumentBlock[]): void {
  for (const child of node.content ?? []) {
    if (child.type === 'bulletList' || child.type === 'orderedList') {
      const depth = place ? Math.min(place.depth + 1, deepestList) : 0
      addBlocks(child, { ordered: child.type === 'orderedList', depth }, blocks)
    } else if (child.type === 'paragraph' || child.type === 'heading') {
      const block = blockOf(child, place)
      for (const content of paragraphsOf(fromEditorJson({ type: 'doc', content: [child] })))
        blocks.push({ ...block, content })
    } else addBlocks(child, place, blocks)
  }
}

function blockOf(node: JSONContent, place: Place | null): Block {
  if (place) return { kind: 'list-item', ...place }
  if (node.type !== 'heading') return { kind: 'paragraph' }
  return { kind: 'heading', level: Math.min(6, Math.max(1, Number(node.attrs?.level) || 1)) }
}

function paragraphsOf(content: InlineContent): InlineContent[] {
  const paragraphs: InlineContent[] = [[]]
  content.forEach((node, i) => {
    const repeated = node.type === 'break' && content[i - 1]?.type === 'break'
    if (repeated && paragraphs.at(-1)?.length) paragraphs.push([])
    else if (!repeated) paragraphs.at(-1)?.push(node)
  })
  return paragraphs.map((part) => normalizeInline(trimInline(part))).filter((part) => part.length > 0)
}

/** The same text for an editor with `documentExtensions`: `documentFromJson` gives it back. */
export function jsonFromDocument(document: TextDocument): JSONContent {
  const root: JSONContent = { type: 'doc', content: [] }
  const lists: JSONContent[] = []
  for (const { content, ...block } of document.blocks) {
    const inline = toEditorJson(content).content?.[0]?.content
    if (block.kind !== 'list-item') {
      lists.length = 0
      root.content?.push(
        block.kind === 'heading'
          ? { type: 'heading', attrs: { level: block.level }, content: inline }
          : { type: 'paragraph', content: inline },
      )
      continue
    }
    const list = openList(root, lists, block)
    list.content?.push({ type: 'listItem', content: [{ type: 'paragraph', content: inline }] })
  }
  if (!root.content?.length) root.content = [{ type: 'paragraph' }]
  return root
}

/** The list that the item stands in: one of those that are open, or a new one within them. */
function openList(root: JSONContent, lists: JSONContent[], item: Place): JSONContent {
  const type = item.ordered ? 'orderedList' : 'bulletList'
  lists.length = Math.min(lists.length, item.depth + 1)
  if (lists.length === item.depth + 1 && lists.at(-1)?.type !== type) lists.pop()
  const known = lists.length === item.depth + 1 ? lists.at(-1) : undefined
  if (known) return known
  const list: JSONContent = { type, content: [] }
  const parent = lists.at(-1)?.content?.at(-1) ?? root
  parent.content?.push(list)
  lists.push(list)
  return list
}
