import type { BenchContext } from './bench-context'
import { restoreDismissal } from './dismissals'
import { redoMerge, redoSplit, undoMerge, undoSplit } from './structure'
import { stepBack, stepForward } from './undo-history'
import { restoreWords } from './words'

/** Takes the last step back, wherever in the article it was done. */
export async function undo(context: BenchContext): Promise<void> {
  const back = stepBack(context.store.getState().history)
  if (!back) return
  context.store.setState({ history: back.history })
  const { step } = back
  if (step.type === 'merge') return undoMerge(context, step)
  if (step.type === 'split') return undoSplit(context, step)
  if (step.type === 'dismiss') return restoreDismissal(context, step.segmentId, step.key, step.before)
  restoreWords(
    context,
    step.changes.map(({ segmentId, before, after }) => ({ segmentId, from: after, to: before })),
  )
}

/** Does the last step again that was taken back. */
export async function redo(context: BenchContext): Promise<void> {
  const forward = stepForward(context.store.getState().history)
  if (!forward) return
  context.store.setState({ history: forward.history })
  const { step } = forward
  if (step.type === 'merge') return redoMerge(context, step)
  if (step.type === 'split') return redoSplit(context, step)
  if (step.type === 'dismiss') return restoreDismissal(context, step.segmentId, step.key, step.after)
  restoreWords(
    context,
    step.changes.map(({ segmentId, before, after }) => ({ segmentId, from: before, to: after })),
  )
}
