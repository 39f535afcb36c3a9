import type { EditorView } from '@tiptap/pm/view'
import type { Range } from '../language/range'

/**
 * What is chosen, in UTF-16 offsets of the segment's text. The document's own selection goes first: the editor hears of a
 * key that moves it only after the event, and a command may come before that.
 */
export function selectionIn(view: EditorView): Range {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = view.dom.ownerDocument.getSelection() ?? {}
  const isHere = anchorNode && focusNode && view.dom.contains(anchorNode) && view.dom.contains(focusNode)
  const places = isHere
    ? [view.posAtDOM(anchorNode, anchorOffset ?? 0), view.posAtDOM(focusNode, focusOffset ?? 0)]
    : [view.state.selection.from, view.state.selection.to]
  const length = view.state.doc.content.size - 2
  const offsets = places.map((place) => Math.max(0, Math.min(place - 1, length)))
  return { from: Math.min(...offsets), to: Math.max(...offsets) }
}
