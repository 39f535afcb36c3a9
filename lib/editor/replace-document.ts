import type { EditorState, Transaction } from '@tiptap/pm/state'
import { Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import { sameInline, type InlineContent } from '@/lib/domain/inline-content'
import { fromEditorJson, toEditorJson } from './inline-json'

/**
 * A transaction that makes the document say `content` by replacing only what differs, so that the selection stays where
 * it was; with `select`, the cursor goes behind what was replaced. Null where nothing differs.
 */
export function replaceDocument(
  state: EditorState,
  content: InlineContent,
  select: boolean,
): Transaction | null {
  if (sameInline(fromEditorJson(state.doc.toJSON()), content)) return null
  const next = Node.fromJSON(state.schema, toEditorJson(content))
  const start = state.doc.content.findDiffStart(next.content)
  const end = state.doc.content.findDiffEnd(next.content)
  if (start === null || !end) return null
  const overlap = start - Math.min(end.a, end.b)
  const shift = Math.max(0, overlap)
  const transaction = state.tr.replace(start, end.a + shift, next.slice(start, end.b + shift))
  if (select)
    transaction.setSelection(
      TextSelection.near(
        transaction.doc.resolve(Math.min(end.b + shift, transaction.doc.content.size - 1)),
        -1,
      ),
    )
  return transaction
}
