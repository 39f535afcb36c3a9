import type { Change } from '@/lib/domain/change'
import { newId } from '@/lib/domain/new-id'
import type { BenchContext } from './bench-context'
import { applyAnswer } from './answers'
import { activate } from './navigation'
import { sendChange } from './send-change'
import { record, type UndoStep } from './undo-history'

/** Sends a change of the article's structure, after all that waits; the bench shows it when the server has done it. */
async function send(context: BenchContext, change: Change): Promise<boolean> {
  const { outbox, store, notify } = context
  if (!(await outbox.settled())) {
    notify({ error: 'network' })
    return false
  }
  const { articleId } = store.getState()
  const request = { mutationId: newId(), change }
  let outcome = await sendChange(articleId, request)
  // The answer may have been lost on its way; the server does a change that it knows only once.
  if (outcome.type === 'unreachable') outcome = await sendChange(articleId, request)
  if (outcome.type === 'done') {
    applyAnswer(context, outcome.answer)
    return true
  }
  if (outcome.type === 'conflict') notify({ error: 'version-conflict' })
  else if (outcome.type === 'refused') notify({ error: outcome.error, values: outcome.values })
  else notify({ error: outcome.type === 'signed-out' ? 'signed-out' : 'network' })
  return false
}

/** Cuts a segment in two at offsets of its plain texts. */
export async function splitSegment(
  context: BenchContext,
  segmentId: string,
  sourceOffset: number,
  targetOffset: number,
): Promise<void> {
  const { store, outbox } = context
  if (!(await outbox.settled())) return context.notify({ error: 'network' })
  const before = store.getState().segments.get(segmentId)
  if (!before) return
  const secondId = newId()
  const base = { segmentId, baseVersion: before.version }
  if (!(await send(context, { type: 'split', ...base, sourceOffset, targetOffset, newId: secondId }))) return
  const step: UndoStep = { type: 'split', before, secondId, sourceOffset, targetOffset }
  store.setState({ history: record(store.getState().history, step) })
  activate(context, segmentId)
}

/** Joins a segment with the one that follows it in the article. */
export async function mergeWithNext(context: BenchContext, segmentId: string): Promise<void> {
  const { store, outbox } = context
  if (!(await outbox.settled())) return context.notify({ error: 'network' })
  const { segments, order } = store.getState()
  const first = segments.get(segmentId)
  const second = segments.get(order[order.indexOf(segmentId) + 1] ?? '')
  if (!first || !second) return context.notify({ error: 'cannot-merge' })
  const step: UndoStep = { type: 'merge', first, second }
  if (!(await send(context, mergeChange(first, second)))) return
  store.setState({ history: record(store.getState().history, step) })
  activate(context, segmentId)
}

type MergeStep = Extract<UndoStep, { type: 'merge' }>
type SplitStep = Extract<UndoStep, { type: 'split' }>
type Versioned = { id: string; version: number }

function mergeChange(first: Versioned, second: Versioned): Extract<Change, { type: 'merge' }> {
  return {
    type: 'merge',
    segmentId: first.id,
    baseVersion: first.version,
    nextId: second.id,
    nextVersion: second.version,
  }
}

/** Takes a merge back: both segments are again what they were. */
export async function undoMerge(context: BenchContext, { first, second }: MergeStep): Promise<void> {
  if (!(await context.outbox.settled())) return context.notify({ error: 'network' })
  const joined = context.store.getState().segments.get(first.id)
  if (!joined) return
  await send(context, {
    type: 'split',
    segmentId: first.id,
    baseVersion: joined.version,
    sourceOffset: 0,
    targetOffset: 0,
    newId: second.id,
    newBlock: second.blockId === first.blockId ? undefined : { id: second.blockId, block: second.block },
    restore: { first, second, firstState: first.state, secondState: second.state },
  })
  activate(context, first.id)
}

/** Does a merge again that was taken back. */
export async function redoMerge(context: BenchContext, { first, second }: MergeStep): Promise<void> {
  await mergeAgain(context, first.id, second.id)
}

/** Takes a split back: the segment is again what it was. */
export async function undoSplit(context: BenchContext, { before, secondId }: SplitStep): Promise<void> {
  await mergeAgain(context, before.id, secondId, before)
}

/** Does a split again that was taken back. */
export async function redoSplit(context: BenchContext, step: SplitStep): Promise<void> {
  if (!(await context.outbox.settled())) return context.notify({ error: 'network' })
  const now = context.store.getState().segments.get(step.before.id)
  if (!now) return
  const { sourceOffset, targetOffset, secondId: newId } = step
  await send(context, {
    type: 'split',
    segmentId: now.id,
    baseVersion: now.version,
    sourceOffset,
    targetOffset,
    newId,
  })
  activate(context, now.id)
}

async function mergeAgain(
  context: BenchContext,
  firstId: string,
  secondId: string,
  restore?: SplitStep['before'],
): Promise<void> {
  if (!(await context.outbox.settled())) return context.notify({ error: 'network' })
  const { segments } = context.store.getState()
  const first = segments.get(firstId)
  const second = segments.get(secondId)
  if (!first || !second) return
  await send(context, { ...mergeChange(first, second), restore })
  activate(context, firstId)
}
