import { z } from 'zod'
import { textSchema } from './text'

/** Addresses that a link may carry: anything that runs code is no address. */
export const linkHrefSchema = textSchema.refine((href) => /^(https?:\/\/|mailto:|tel:)/i.test(href))

export const markSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('link'), href: linkHrefSchema }),
])
export type Mark = z.infer<typeof markSchema>

export const inlineNodeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: textSchema, marks: z.array(markSchema).optional() }),
  z.object({ type: z.literal('break') }),
])
export type InlineNode = z.infer<typeof inlineNodeSchema>

export const inlineContentSchema = z.array(inlineNodeSchema)
/**
 * What a segment holds on either side: runs of text with marks, and line breaks.
 * Its plain text counts a break as one "\n", so an offset in the plain text is a place in the content.
 */
export type InlineContent = InlineNode[]

const markOrder = ['link', 'bold', 'italic'] as const

function sameMarks(a: readonly Mark[] = [], b: readonly Mark[] = []): boolean {
  return (
    a.length === b.length &&
    a.every((mark, i) => {
      const other = b[i]
      if (!other || mark.type !== other.type) return false
      return mark.type !== 'link' || (other.type === 'link' && mark.href === other.href)
    })
  )
}

function textNode(text: string, marks: readonly Mark[] = []): InlineNode {
  return marks.length > 0 ? { type: 'text', text, marks: [...marks] } : { type: 'text', text }
}

/** The same content in its one normal form: no empty run, no two neighbours with equal marks, marks in a fixed order. */
export function normalizeInline(content: readonly InlineNode[]): InlineContent {
  const result: InlineContent = []
  for (const node of content) {
    if (node.type === 'break') {
      result.push(node)
      continue
    }
    if (node.text === '') continue
    const marks = markOrder.flatMap((type) => node.marks?.find((mark) => mark.type === type) ?? [])
    const last = result.at(-1)
    if (last?.type === 'text' && sameMarks(last.marks, marks))
      result[result.length - 1] = textNode(last.text + node.text, marks)
    else result.push(textNode(node.text, marks))
  }
  return result
}

/** The content without its marks; each break is one "\n". */
export function plainText(content: readonly InlineNode[]): string {
  let text = ''
  for (const node of content) text += node.type === 'break' ? '\n' : node.text
  return text
}

/** Plain text as content: each "\n" (also "\r\n") becomes a break. */
export function inlineFromText(text: string): InlineContent {
  return normalizeInline(
    text
      .split(/\r\n|\r|\n/)
      .flatMap((line, i): InlineNode[] => (i === 0 ? [textNode(line)] : [{ type: 'break' }, textNode(line)])),
  )
}

/** The part of the content between two UTF-16 offsets of its plain text, half-open. */
export function sliceInline(content: readonly InlineNode[], from: number, to = Infinity): InlineContent {
  const result: InlineContent = []
  let offset = 0
  for (const node of content) {
    const length = node.type === 'break' ? 1 : node.text.length
    const start = Math.max(0, from - offset)
    const end = Math.min(length, to - offset)
    if (start < end)
      result.push(node.type === 'break' ? node : textNode(node.text.slice(start, end), node.marks))
    offset += length
  }
  return normalizeInline(result)
}

/** The content with `[from, to)` of its plain text replaced; the new text takes the marks of what it replaces. */
export function replaceInline(
  content: readonly InlineNode[],
  from: number,
  to: number,
  text: string,
): InlineContent {
  const replaced = sliceInline(content, from, to).find((node) => node.type === 'text')
  const marks = to > from ? replaced?.marks : marksBefore(content, from)
  const inserted = inlineFromText(text).map((node) =>
    node.type === 'text' ? textNode(node.text, marks) : node,
  )
  return normalizeInline([...sliceInline(content, 0, from), ...inserted, ...sliceInline(content, to)])
}

function marksBefore(content: readonly InlineNode[], offset: number): Mark[] {
  const before = offset > 0 ? sliceInline(content, offset - 1, offset)[0] : undefined
  return before?.type === 'text' ? (before.marks ?? []).filter((mark) => mark.type !== 'link') : []
}

/** Two contents one after the other, with a text (a space, say) between them where both hold something. */
export function joinInline(
  a: readonly InlineNode[],
  b: readonly InlineNode[],
  separator = ' ',
): InlineContent {
  const needed = a.length > 0 && b.length > 0 && !/\s$/.test(plainText(a)) && !/^\s/.test(plainText(b))
  return normalizeInline([...a, ...(needed ? [textNode(separator)] : []), ...b])
}

/** The content without white space at its two ends. */
export function trimInline(content: readonly InlineNode[]): InlineContent {
  const text = plainText(content)
  const start = text.length - text.trimStart().length
  return sliceInline(content, start, Math.max(start, text.trimEnd().length))
}

/** Whether two contents say and mark the same. */
export function sameInline(a: readonly InlineNode[], b: readonly InlineNode[]): boolean {
  const left = normalizeInline(a)
  const right = normalizeInline(b)
  return (
    left.length === right.length &&
    left.every((node, i) => {
      const other = right[i]
      if (node.type === 'break' || other?.type !== 'text') return node.type === other?.type
      return node.text === other.text && sameMarks(node.marks, other.marks)
    })
  )
}
