import { sameInline, type InlineContent } from '@/lib/domain/inline-content'
import type { FindingKey } from '@/lib/domain/dismissal'
import type { Segment } from '@/lib/domain/segment'

/** What one step back takes back: words in one or several segments, a dismissal, or a split or merge. */
export type UndoStep =
  | {
      type: 'words'
      changes: { segmentId: string; before: InlineContent; after: InlineContent }[]
      typedAt?: number
    }
  | { type: 'split'; before: Segment; secondId: string; sourceOffset: number; targetOffset: number }
  | { type: 'merge'; first: Segment; second: Segment }
  /** The reasons for which a finding was let stand; null for none. */
  | { type: 'dismiss'; segmentId: string; key: FindingKey; before: string | null; after: string | null }

/** The article's own history: it crosses segments, which the editor's could not. */
export type UndoHistory = { done: UndoStep[]; undone: UndoStep[] }

/** Typing that goes on within this many milliseconds in one segment is one step. */
export const typingPause = 700
const depth = 500

export function emptyHistory(): UndoHistory {
  return { done: [], undone: [] }
}

/** The history with a step more; what was undone before can no longer be redone. */
export function record(history: UndoHistory, step: UndoStep): UndoHistory {
  return { done: [...history.done.slice(1 - depth), step], undone: [] }
}

/** The history with a key press more, which joins the typing that it goes on from, unless other words came in between. */
export function recordTyping(
  history: UndoHistory,
  change: { segmentId: string; before: InlineContent; after: InlineContent },
  now: number,
): UndoHistory {
  const last = history.done.at(-1)
  const [open, ...others] = last?.type === 'words' ? last.changes : []
  const joins =
    last?.type === 'words' &&
    last.typedAt !== undefined &&
    now - last.typedAt < typingPause &&
    others.length === 0 &&
    open?.segmentId === change.segmentId &&
    sameInline(open.after, change.before)
  if (!joins || !open) return record(history, { type: 'words', changes: [change], typedAt: now })
  const joined: UndoStep = { type: 'words', changes: [{ ...open, after: change.after }], typedAt: now }
  return { done: [...history.done.slice(0, -1), joined], undone: [] }
}

/** Takes the newest step off to be undone, with the history after it; null where there is none. */
export function stepBack(history: UndoHistory): { step: UndoStep; history: UndoHistory } | null {
  const step = history.done.at(-1)
  if (!step) return null
  return { step, history: { done: history.done.slice(0, -1), undone: [...history.undone, step] } }
}

/** Takes the step that was undone last off to be done again; null where there is none. */
export function stepForward(history: UndoHistory): { step: UndoStep; history: UndoHistory } | null {
  const step = history.undone.at(-1)
  if (!step) return null
  return { step, history: { done: [...history.done, step], undone: history.undone.slice(0, -1) } }
}
