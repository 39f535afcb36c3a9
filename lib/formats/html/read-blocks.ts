import type { Element, Nodes } from 'hast'
import type { Block } from '@/lib/domain/block'
import type { DocumentBlock } from '@/lib/domain/document'
import { inlineFromText, plainText, type InlineContent, type Mark } from '@/lib/domain/inline-content'
import { cleanHref, cleanInline } from '../clean-inline'
import { addMessage, type FormatMessage } from '../message'
import { blockLevel, skipped } from './elements'
import { boldOf, isHidden, isWordListMark, italicOf, styleOf, wordListDepth } from './html-quirks'

const deepest = 8

/** What a node inherits from the elements around it. */
type Around = {
  marks: readonly Mark[]
  lists: readonly { ordered: boolean }[]
  preformatted: boolean
  /** Two line breaks end a paragraph: true outside the elements that are a paragraph themselves. */
  breaksSplit: boolean
}

/** The blocks of an HTML tree, in reading order. */
export function readBlocks(root: Nodes, messages: FormatMessage[]): DocumentBlock[] {
  const reader = new BlockReader(messages)
  reader.read(root, { marks: [], lists: [], preformatted: false, breaksSplit: true })
  reader.flush()
  return reader.blocks
}

class BlockReader {
  readonly blocks: DocumentBlock[] = []
  private content: InlineContent = []
  /** What the next words are: a list item's first paragraph is the item, the others are paragraphs. */
  private block: Block = { kind: 'paragraph' }

  constructor(private readonly messages: FormatMessage[]) {}

  /** Ends the block that is being read; what follows is a paragraph until an element says otherwise. */
  flush(): void {
    const content = cleanInline(this.content)
    if (plainText(content) !== '') {
      this.blocks.push({ ...this.block, content })
      this.block = { kind: 'paragraph' }
    }
    this.content = []
  }

  read(node: Nodes, around: Around): void {
    if (node.type === 'text') return this.addText(node.value, around)
    if (node.type === 'root') return this.readChildren(node, around)
    if (node.type !== 'element' || skipped.has(node.tagName)) return
    const style = styleOf(node)
    if (isHidden(node, style) || isWordListMark(style)) return
    if (node.tagName === 'br') return this.addBreak(node, around)
    if (node.tagName === 'img') return this.addImage(node, around)
    if (blockLevel.has(node.tagName)) return this.readBlockElement(node, style, around)
    this.readChildren(node, { ...around, marks: this.marksOf(node, style, around.marks) })
  }

  private readChildren(node: { children: readonly Nodes[] }, around: Around): void {
    for (const child of node.children) this.read(child, around)
  }

  private readBlockElement(node: Element, style: Map<string, string>, around: Around): void {
    this.flush()
    if (node.tagName === 'table') addMessage(this.messages, 'table-as-text')
    if (node.tagName === 'blockquote') addMessage(this.messages, 'quotation-as-text')
    const block = blockOf(node, style, around)
    if (block) this.block = block
    const isList = node.tagName === 'ul' || node.tagName === 'ol'
    this.readChildren(node, {
      marks: this.marksOf(node, style, around.marks),
      lists: isList ? [...around.lists, { ordered: node.tagName === 'ol' }] : around.lists,
      preformatted: around.preformatted || node.tagName === 'pre',
      breaksSplit: around.breaksSplit && !/^(p|h[1-6]|li|pre)$/.test(node.tagName),
    })
    this.flush()
    if (block) this.block = { kind: 'paragraph' }
  }

  private marksOf(node: Element, style: Map<string, string>, marks: readonly Mark[]): readonly Mark[] {
    let result = marks
    const set = (type: 'bold' | 'italic', on: boolean | undefined) => {
      if (on === undefined) return
      result = result.filter((mark) => mark.type !== type)
      if (on) result = [...result, { type }]
    }
    set('bold', boldOf(node, style))
    set('italic', italicOf(node, style))
    const { href } = node.properties
    if (node.tagName !== 'a' || typeof href !== 'string' || href === '') return result
    const clean = cleanHref(href)
    if (clean !== null)
      return [...result.filter(({ type }) => type !== 'link'), { type: 'link', href: clean }]
    addMessage(this.messages, 'link-left-out')
    return result
  }

  private addText(value: string, { marks, preformatted }: Around): void {
    if (preformatted) {
      for (const node of inlineFromText(value)) this.content.push(withMarks(node, marks))
      return
    }
    const last = this.content.at(-1)
    const afterSpace = last === undefined || last.type === 'break' || last.text.endsWith(' ')
    const text = value.replace(/[ \t\n\r\f]+/g, ' ').replace(afterSpace ? /^ / : /(?!)/, '')
    if (text !== '') this.content.push(withMarks({ type: 'text', text }, marks))
  }

  private addBreak(node: Element, { breaksSplit }: Around): void {
    if (String(node.properties.className).includes('Apple-interchange-newline')) return
    if (breaksSplit && this.content.at(-1)?.type === 'break') this.flush()
    else this.content.push({ type: 'break' })
  }

  /** A picture is left out, but for the emoji that some sites draw. */
  private addImage(node: Element, around: Around): void {
    const { alt } = node.properties
    if (typeof alt === 'string' && /^(?!\d+$)[\p{Extended_Pictographic}\p{Emoji_Component}]+$/u.test(alt))
      this.addText(alt, around)
    else addMessage(this.messages, 'image-left-out')
  }
}

function withMarks(node: InlineContent[number], marks: readonly Mark[]): InlineContent[number] {
  return node.type === 'break' ? node : { ...node, marks: [...marks] }
}

function blockOf(node: Element, style: Map<string, string>, { lists }: Around): Block | undefined {
  if (/^h[1-6]$/.test(node.tagName)) return { kind: 'heading', level: Number(node.tagName[1]) }
  const wordDepth = wordListDepth(style)
  if (wordDepth !== undefined)
    return { kind: 'list-item', ordered: isNumbered(node), depth: Math.min(wordDepth, deepest) }
  if (node.tagName !== 'li') return undefined
  return {
    kind: 'list-item',
    ordered: lists.at(-1)?.ordered ?? false,
    depth: Math.min(Math.max(0, lists.length - 1), deepest),
  }
}

/** Whether the mark that Word writes into a list paragraph is a number or a letter, "1." or "a)". */
function isNumbered(node: Nodes): boolean {
  const mark = findListMark(node)
  return mark !== undefined && /^\s*\(?[\p{L}\p{N}]{1,4}[.)]/u.test(textOf(mark))
}

function findListMark(node: Nodes): Element | undefined {
  if (node.type === 'element' && isWordListMark(styleOf(node))) return node
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const mark = findListMark(child)
    if (mark) return mark
  }
  return undefined
}

/** The text of a tree, as it stands. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** How much text of the article a tree holds, in UTF-16 units without white space. */
export function lettersOf(node: Nodes): number {
  if (node.type === 'text') return node.value.replace(/\s+/g, '').length
  if (!('children' in node) || (node.type === 'element' && skipped.has(node.tagName))) return 0
  return node.children.reduce((sum, child) => sum + lettersOf(child), 0)
}
