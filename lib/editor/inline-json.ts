import type { JSONContent } from '@tiptap/core'
import {
  linkHrefSchema,
  normalizeInline,
  type InlineContent,
  type InlineNode,
  type Mark,
} from '@/lib/domain/inline-content'

/** The editor's document for a segment's content: one paragraph, so that an offset `n` in the plain text is position `n + 1`. */
export function toEditorJson(content: readonly InlineNode[]): JSONContent {
  return {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: normalizeInline(content).map((node) =>
          node.type === 'break'
            ? { type: 'hardBreak' }
            : {
                type: 'text',
                text: node.text,
                marks: (node.marks ?? []).map((mark) =>
                  mark.type === 'link' ? { type: 'link', attrs: { href: mark.href } } : { type: mark.type },
                ),
              },
        ),
      },
    ],
  }
}

function toMark(mark: { type: string; attrs?: Record<string, unknown> }): Mark[] {
  if (mark.type === 'bold' || mark.type === 'italic') return [{ type: mark.type }]
  const href = linkHrefSchema.safeParse(mark.attrs?.href)
  return mark.type === 'link' && href.success ? [{ type: 'link', href: href.data }] : []
}

/** A segment's content from the editor's document; several paragraphs (a paste) are joined by breaks. */
export function fromEditorJson(doc: JSONContent): InlineContent {
  const paragraphs = doc.content ?? []
  return normalizeInline(
    paragraphs.flatMap((paragraph, i): InlineNode[] => [
      ...(i > 0 ? [{ type: 'break' } as const] : []),
      ...(paragraph.content ?? []).flatMap((node): InlineNode[] => {
        if (node.type === 'hardBreak') return [{ type: 'break' }]
        return node.text ? [{ type: 'text', text: node.text, marks: (node.marks ?? []).flatMap(toMark) }] : []
      }),
    ]),
  )
}
