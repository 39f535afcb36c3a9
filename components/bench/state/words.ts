import type { Finding } from '@/lib/domain/finding'
import { plainText, replaceInline, sameInline, type InlineContent } from '@/lib/domain/inline-content'
import type { Origin, Segment } from '@/lib/domain/segment'
import { editedState } from '@/lib/review/segment-content'
import { analyse, weighty, type Hint } from './analysis'
import type { BenchContext } from './bench-context'
import { aroundOf, putSegments, type BenchState } from './bench-state'
import { mayWrite } from './lock'
import { activate } from './navigation'
import { record, recordTyping } from './undo-history'

function put(
  { store, outbox }: BenchContext,
  segment: Segment,
  target: InlineContent,
  origin: Origin,
  also: Partial<BenchState> = {},
): void {
  outbox.draft(segment, target, origin)
  const wordsBy = [store.getState().me.id]
  putSegments(store, [{ ...segment, target, state: editedState(target), reason: null, wordsBy }], [], also)
}

/** The active segment; undefined in an empty list. */
export function activeSegment({ store }: BenchContext): Segment | undefined {
  const { activeId, segments } = store.getState()
  return activeId === null ? undefined : segments.get(activeId)
}

/** The editor has new words, at a key press. */
export function typeWords(
  context: BenchContext,
  id: string,
  target: InlineContent,
  origin: Origin = 'typed',
): void {
  const { store } = context
  const segment = store.getState().segments.get(id)
  if (!segment || !mayWrite(store.getState(), id) || sameInline(segment.target, target)) return
  const change = { segmentId: id, before: segment.target, after: target }
  const { history } = store.getState()
  put(context, segment, target, origin, {
    history:
      origin === 'typed'
        ? recordTyping(history, change, Date.now())
        : record(history, { type: 'words', changes: [change] }),
  })
}

/** Gives several segments new words in one step that one undo takes back. */
export function setWords(
  context: BenchContext,
  changes: readonly { segmentId: string; target: InlineContent }[],
  origin: Origin,
): void {
  const { store, editor } = context
  const { segments, activeId, conflicts } = store.getState()
  const real = changes.flatMap(({ segmentId, target }) => {
    const segment =
      conflicts.has(segmentId) || !mayWrite(store.getState(), segmentId) ? undefined : segments.get(segmentId)
    return segment && !sameInline(segment.target, target) ? [{ segment, target }] : []
  })
  if (real.length === 0) return
  store.setState({
    history: record(store.getState().history, {
      type: 'words',
      changes: real.map(({ segment, target }) => ({
        segmentId: segment.id,
        before: segment.target,
        after: target,
      })),
    }),
  })
  for (const { segment, target } of real) {
    put(context, segment, target, origin)
    if (segment.id === activeId) editor.current?.show(target)
  }
}

/** Puts back what a step of the history says; words that changed on the server meanwhile are left alone. */
export function restoreWords(
  context: BenchContext,
  changes: readonly { segmentId: string; from: InlineContent; to: InlineContent }[],
): void {
  const { store } = context
  for (const { segmentId, from, to } of changes) {
    const { segments, conflicts } = store.getState()
    const segment = conflicts.has(segmentId) ? undefined : segments.get(segmentId)
    if (segment && mayWrite(store.getState(), segmentId) && sameInline(segment.target, from))
      put(context, segment, to, 'undo')
  }
  const first = changes[0]
  if (!first) return
  const state = store.getState()
  if (changes.length === 1 && state.activeId === first.segmentId && context.editor.current)
    context.editor.current.show(first.to)
  else
    activate(context, first.segmentId, {
      from: endOfDifference(first.from, first.to),
      to: endOfDifference(first.from, first.to),
    })
}

function endOfDifference(from: InlineContent, to: InlineContent): number {
  const a = plainText(from)
  const b = plainText(to)
  let tail = 0
  while (tail < a.length && tail < b.length && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  return b.length - tail
}

/** Puts the source into the target as it stands, marks and all, in place of what is there. */
export function copySource(context: BenchContext): void {
  const segment = activeSegment(context)
  if (!segment) return
  setWords(context, [{ segmentId: segment.id, target: segment.source }], 'typed')
  activate(context, segment.id, 'end')
}

/** The hints of the active segment that have English to offer, in the order of their numbers. */
export function numberedHints(hints: readonly Hint[]): Hint[] {
  return hints.filter((hint) => hint.renderings.length > 0)
}

/** Puts the English of a hint in: over what says it wrong, else over the selection, with spaces as the place needs them. */
export function putHint(context: BenchContext, hint: Hint, text = hint.renderings[0]?.text): void {
  const segment = activeSegment(context)
  if (!segment || text === undefined) return
  const length = plainText(segment.target).length
  const selection = context.editor.current?.selection() ?? { from: length, to: length }
  const over = hint.fate === 'broken' && selection.from === selection.to ? hint.targetRange : undefined
  insert(context, segment, over ? text : spaced(segment.target, selection, text), over ?? selection)
}

/** Puts in the best mending of a finding: in its place, or at the cursor where something is missing. */
export function applyFix(context: BenchContext, finding: Finding, text = finding.replacements[0]): void {
  const segment = activeSegment(context)
  if (!segment || text === undefined) return
  const length = plainText(segment.target).length
  if (finding.side === 'target') return insert(context, segment, text, finding)
  const selection = context.editor.current?.selection() ?? { from: length, to: length }
  insert(context, segment, spaced(segment.target, selection, text), selection)
}

/** Mends the first finding of the active segment that can be mended; false where there is none. */
export function fixNext(context: BenchContext): boolean {
  const segment = activeSegment(context)
  if (!segment) return false
  const state = context.store.getState()
  const { findings } = analyse(segment, state.lens, aroundOf(state, segment))
  const mendable = (list: readonly Finding[]) =>
    list.find((one) => one.replacements.length > 0 && one.side === 'target')
  const finding = mendable(weighty(findings)) ?? mendable(findings)
  if (!finding) return false
  applyFix(context, finding)
  return true
}

function insert(
  context: BenchContext,
  segment: Segment,
  text: string,
  range: { from: number; to: number },
): void {
  if (context.editor.current) return context.editor.current.insert(text, range)
  typeWords(context, segment.id, replaceInline(segment.target, range.from, range.to, text), 'hint')
  activate(context, segment.id, { from: range.from + text.length, to: range.from + text.length })
}

function spaced(target: InlineContent, { from, to }: { from: number; to: number }, text: string): string {
  const words = plainText(target)
  const before = from > 0 && !/[\s([{“‘«—–/-]/.test(words[from - 1] ?? ' ') ? ' ' : ''
  const after = /[\p{L}\p{N}]/u.test(words[to] ?? ' ') ? ' ' : ''
  return before + text + after
}
