import type { BenchContext } from '../state/bench-context'
import { chooseView, goToFinding, leaveEditor, move } from '../state/navigation'
import { approveAndNext, confirmAndNext, takeStep } from '../state/review'
import { mergeWithNext } from '../state/structure'
import { redo, undo } from '../state/undo'
import { analyse } from '../state/analysis'
import { aroundOf } from '../state/bench-state'
import { activeSegment, copySource, fixNext, numberedHints, putHint } from '../state/words'
import type { CommandId } from './commands'

export type OpenDialog = 'palette' | 'keys' | 'export' | 'send-back' | 'link' | 'split'

type Interface = { open: (dialog: OpenDialog) => void; find: (replace: boolean) => void }

/** What each command does; `n` counts from 0 for the keys that are numbered. */
export function createRun(
  bench: BenchContext,
  { open, find }: Interface,
): (command: CommandId, n?: number) => void {
  const hint = (n: number) => {
    const segment = activeSegment(bench)
    if (!segment) return
    const state = bench.store.getState()
    const found = numberedHints(analyse(segment, state.lens, aroundOf(state, segment)).hints)[n]
    if (found) putHint(bench, found)
  }
  const withSegment = (then: (id: string) => void) => () => {
    const segment = activeSegment(bench)
    if (segment && !bench.store.getState().conflicts.has(segment.id)) then(segment.id)
  }
  const actions: Record<Exclude<CommandId, 'hint'>, () => void> = {
    next: () => move(bench, 1),
    previous: () => move(bench, -1),
    nextFinding: () => goToFinding(bench, 1),
    previousFinding: () => goToFinding(bench, -1),
    leave: () => leaveEditor(bench),
    copySource: withSegment(() => copySource(bench)),
    fix: () => void fixNext(bench),
    bold: () => bench.editor.current?.toggle('bold'),
    italic: () => bench.editor.current?.toggle('italic'),
    link: () => bench.editor.current && open('link'),
    undo: () => void undo(bench),
    redo: () => void redo(bench),
    confirm: () => confirmAndNext(bench),
    reopen: () => void takeStep(bench, 'reopen'),
    approve: () => approveAndNext(bench),
    sendBack: withSegment(() => open('send-back')),
    find: () => find(false),
    replace: () => find(true),
    split: withSegment(() => open('split')),
    merge: withSegment((id) => void mergeWithNext(bench, id)),
    viewBoth: () => chooseView(bench, 'both'),
    viewSource: () => chooseView(bench, 'source'),
    viewTarget: () => chooseView(bench, 'target'),
    save: () => bench.outbox.flush(),
    export: () => open('export'),
    palette: () => open('palette'),
    keys: () => open('keys'),
  }
  return (command, n = 0) => (command === 'hint' ? hint(n) : actions[command]())
}
