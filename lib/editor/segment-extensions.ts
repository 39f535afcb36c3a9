import { Node, type Extensions } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Italic } from '@tiptap/extension-italic'
import { Link } from '@tiptap/extension-link'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { linkHrefSchema } from '@/lib/domain/inline-content'
import { Annotations } from './annotations'
import { Completion } from './completion'
import { PasteAsOne } from './paste-as-one'

/** A segment's document is one paragraph. */
const SegmentDocument = Node.create({ name: 'doc', topNode: true, content: 'paragraph' })

/** Enter makes a line break: a segment has no second paragraph, and plain Enter never confirms. */
const SegmentBreak = HardBreak.extend({
  addKeyboardShortcuts() {
    const insertBreak = () => this.editor.commands.setHardBreak()
    return { Enter: insertBreak, 'Shift-Enter': insertBreak }
  },
})

/** What the editor of the active row is made of. Undo is the bench's own, for it crosses segments. */
export const segmentExtensions: Extensions = [
  SegmentDocument,
  Paragraph,
  Text,
  Bold,
  Italic,
  SegmentBreak,
  Link.configure({
    openOnClick: false,
    autolink: false,
    linkOnPaste: false,
    defaultProtocol: 'https',
    isAllowedUri: (href) => linkHrefSchema.safeParse(href).success,
    HTMLAttributes: { target: null, rel: null, class: null },
  }),
  Annotations,
  Completion,
  PasteAsOne,
]
