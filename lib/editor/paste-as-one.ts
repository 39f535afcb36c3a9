import { Extension } from '@tiptap/core'
import { Fragment, Slice, type Node, type Schema } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'

/** A pasted text of several paragraphs as one, joined by line breaks: a segment holds one paragraph. */
export const PasteAsOne = Extension.create({
  name: 'pasteAsOne',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          transformPasted: (slice, view) => joinParagraphs(slice, view.state.schema),
        },
      }),
    ]
  },
})

/** The same slice with a line break wherever one paragraph ends and another begins. */
export function joinParagraphs(slice: Slice, schema: Schema): Slice {
  const { content } = slice
  const lineBreak = schema.nodes.hardBreak
  if (content.childCount < 2 || !lineBreak) return slice
  const inline: Node[] = []
  content.forEach((node, _offset, index) => {
    const before = index > 0 && content.child(index - 1)
    if (before && !(before.isInline && node.isInline)) inline.push(lineBreak.create())
    if (node.isInline) inline.push(node)
    else inline.push(...node.content.content)
  })
  return new Slice(Fragment.from(inline), 0, 0)
}
