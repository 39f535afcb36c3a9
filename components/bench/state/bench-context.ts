import type { InlineContent } from '@/lib/domain/inline-content'
import type { BenchMessage, BenchStore, Caret } from './bench-state'
import type { Outbox } from './outbox'

/** What the editor of the active row can be asked to do. */
export type EditorHandle = {
  focus(caret: Caret): void
  /** The selection as offsets of the plain text. */
  selection(): { from: number; to: number }
  /** Makes the editor say `content`; the cursor goes behind what changed. */
  show(content: InlineContent): void
  /** Puts a text in place of a range and the cursor behind it. */
  insert(text: string, range: { from: number; to: number }): void
  toggle(mark: 'bold' | 'italic'): void
  /** Puts away the words that are offered behind the cursor; false where none are. */
  closeCompletion(): boolean
  setLink(href: string | null): void
  link(): string | null
}

/** What every action of the bench works on. */
export type BenchContext = {
  store: BenchStore
  outbox: Outbox
  /** Like the store's own, but told when the change has been painted. */
  subscribeAfterPaint: (listener: () => void) => () => void
  /** The editor of the active row while it is mounted. */
  editor: { current: EditorHandle | null }
  /** The editor was mounted; answers how to take it out again. */
  mountEditor: (handle: EditorHandle) => () => void
  notify: (message: BenchMessage) => void
}
