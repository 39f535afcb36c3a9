import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { findCompletions, type CompletionMatch } from './find-completions'

type State = {
  wanted: readonly string[]
  /** Whether the last thing that happened was typing: a cursor that is only moved asks for nothing. */
  typing: boolean
  /** Where the words begin that a person does not want to be completed. */
  closedAt: number | null
  found: readonly CompletionMatch[]
  chosen: number
}

type Order = { wanted: readonly string[] } | 'close' | 'hide' | 1 | -1

const key = new PluginKey<State>('completion')
/** The code of a key that an input method takes for itself. */
const keyOfComposition = 229
const nothing: Pick<State, 'found' | 'chosen'> = { found: [], chosen: 0 }

function look(state: EditorState, before: State): State {
  const { $from, empty } = state.selection
  if (!before.typing || !empty || !$from.parent.isTextblock) return { ...before, ...nothing }
  const leaf = '\n'
  const text = $from.parent.textBetween(0, $from.parentOffset, undefined, leaf)
  const after = $from.parent.textBetween($from.parentOffset, $from.parent.content.size, undefined, leaf)
  const found = findCompletions(text, after, before.wanted).filter(
    ({ typed }) => $from.pos - typed !== before.closedAt,
  )
  const kept = found.findIndex(({ text }) => text === before.found[before.chosen]?.text)
  return { ...before, found, chosen: Math.max(0, kept) }
}

function apply(transaction: Transaction, before: State, state: EditorState): State {
  const order = transaction.getMeta(key) as Order | undefined
  const { found, chosen } = before
  if (order === 'close') {
    const typed = found[chosen]?.typed ?? 0
    return { ...before, ...nothing, closedAt: state.selection.from - typed }
  }
  if (order === 'hide') return { ...before, ...nothing, typing: false }
  if (order === 1 || order === -1)
    return { ...before, chosen: (chosen + order + found.length) % Math.max(1, found.length) }
  if (order) return look(state, { ...before, wanted: order.wanted })
  if (!transaction.docChanged && !transaction.selectionSet) return before
  const typing =
    transaction.docChanged && !transaction.getMeta('shown') && transaction.getMeta('origin') === undefined
  const closedAt = before.closedAt === null ? null : transaction.mapping.map(before.closedAt, -1)
  return look(state, { ...before, typing, closedAt })
}

/** A transaction that completes these words from now on, the first one first. */
export function offerCompletions(transaction: Transaction, wanted: readonly string[]): Transaction {
  return transaction.setMeta(key, { wanted } satisfies Order).setMeta('addToHistory', false)
}

/** What is shown behind the cursor, and which of how many it is, from 1; null where nothing is. */
export function shownCompletion(
  state: EditorState,
): (CompletionMatch & { place: number; count: number }) | null {
  const { found, chosen } = key.getState(state) ?? nothing
  const match = found[chosen]
  return match ? { ...match, place: chosen + 1, count: found.length } : null
}

/** Puts away what is shown until another word is begun; false where nothing is. */
export function closeCompletion(view: EditorView): boolean {
  return order(view, 'close')
}

/** Gives an order about what is shown; false where nothing is. */
function order(view: EditorView, what: Exclude<Order, object>): boolean {
  if (!shownCompletion(view.state)) return false
  view.dispatch(view.state.tr.setMeta(key, what))
  return true
}

function take(view: EditorView): boolean {
  const match = shownCompletion(view.state)
  if (!match) return false
  const { from } = view.state.selection
  const { tr } = view.state
  view.dispatch(
    tr
      .insertText(match.text, from - match.typed, from)
      .setMeta('origin', 'hint')
      .scrollIntoView(),
  )
  return true
}

function drawn(state: EditorState): DecorationSet {
  const match = shownCompletion(state)
  if (!match) return DecorationSet.empty
  const ghost = () => {
    const element = document.createElement('span')
    element.className = 'completion'
    element.setAttribute('aria-hidden', 'true')
    element.dataset.rest = match.rest
    if (match.count > 1) element.dataset.place = `${match.place}/${match.count}`
    return element
  }
  const { from } = state.selection
  const name = `${match.rest} ${match.place}/${match.count}`
  const widget = Decoration.widget(from, ghost, { side: 1, key: name, ignoreSelection: true, marks: [] })
  return DecorationSet.create(state.doc, [widget])
}

/**
 * Shows the rest of the words that a person has begun behind the cursor. Tab takes it, Esc puts it away, Alt with the
 * arrows chooses among several; typing goes on over it, and while a text is composed there is nothing.
 */
export const Completion = Extension.create({
  name: 'completion',
  addProseMirrorPlugins() {
    let composing = false
    return [
      new Plugin<State>({
        key,
        state: {
          init: () => ({ wanted: [], typing: false, closedAt: null, ...nothing }),
          apply: (transaction, before, _old, state) => apply(transaction, before, state),
        },
        props: {
          decorations: (state) => (composing ? DecorationSet.empty : drawn(state)),
          handleDOMEvents: {
            keydown(view, { key: pressed, keyCode }) {
              if (keyCode === keyOfComposition || pressed === 'Dead') order(view, 'hide')
            },
            compositionstart() {
              composing = true
            },
            compositionend() {
              composing = false
            },
            blur: (view) => void order(view, 'hide'),
          },
          handleKeyDown(view, event) {
            if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return false
            if (event.key === 'Tab' && !event.altKey) return take(view)
            if (event.key === 'Escape') return closeCompletion(view)
            const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
            if (!event.altKey || step === null || (shownCompletion(view.state)?.count ?? 0) < 2) return false
            return order(view, step)
          },
        },
      }),
    ]
  },
})
