import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Range } from '@/lib/language/range'

/** A stretch of a text with the class names that show what it is, and words for it. */
export type Annotation = Range & { className: string; title?: string }

const key = new PluginKey<DecorationSet>('annotations')

function decorate(state: EditorState, annotations: readonly Annotation[]): DecorationSet {
  const size = state.doc.content.size
  return DecorationSet.create(
    state.doc,
    annotations
      .filter(({ from, to }) => from < to && to + 1 < size)
      .map(({ from, to, className, title }) =>
        Decoration.inline(from + 1, to + 1, title ? { class: className, title } : { class: className }),
      ),
  )
}

/** A transaction that shows these annotations instead of those shown before; offsets are of the plain text. */
export function annotate(transaction: Transaction, annotations: readonly Annotation[]): Transaction {
  return transaction.setMeta(key, annotations).setMeta('addToHistory', false)
}

/** Shows facts, terms and findings as decorations; between two findings they move along with each edit. */
export const Annotations = Extension.create({
  name: 'annotations',
  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(transaction, shown, _old, state) {
            const annotations = transaction.getMeta(key) as readonly Annotation[] | undefined
            if (annotations) return decorate(state, annotations)
            return shown.map(transaction.mapping, transaction.doc)
          },
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ]
  },
})
