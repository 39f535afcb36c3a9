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
          transformPasted: (slice, view) => {
            if (slice.content.childCount < 2) return slice
            return new Slice(Fragment.from(joinBlocks(slice.content, view.state.schema)), 0, 0)
          },
        },
      }),
    ]
  },
})

function joinBlocks(blocks: Fragment, schema: Schema): Node[] {
  const inline: Node[] = []
  blocks.forEach((block, _offset, index) => {
    const lineBreak = schema.nodes.hardBreak?.create()
    if (index > 0 && lineBreak) inline.push(lineBreak)
    if (block.isInline) inline.push(block)
    else block.forEach((child) => void inline.push(child))
  })
  return inline
}
