import type { Finding } from '@/lib/domain/finding'
import type { Bench } from '../state/create-bench'
import { chooseView, goToFinding, leaveEditor, move } from '../state/navigation'
import { approveAndNext, confirmAndNext, takeStep } from '../state/review'
import { mergeWithNext } from '../state/structure'
import { redo, undo } from '../state/undo'
import { analyse } from '../state/analysis'
import { aroundOf } from '../state/bench-state'
import { activeSegment, copySource, fixNext, numberedHints, putHint } from '../state/words'
import type { OpenDialog } from '../dialogs/open-dialog'
import { byGravity } from '../state/by-gravity'
import { isMendable } from '../state/like-findings'
import { beginComment, placeToRemark } from '../state/remarks'
import { goToRiskiest } from '../state/risk'
import { settleHint } from '../state/settle-name'
import { nearestTerm, selectedWords } from '../state/selected-words'
import type { CommandId } from './commands'

type Interface = {
  open: (dialog: OpenDialog) => void
  find: (replace: boolean) => void
  /** Goes to another page of the program. */
  leavePage: (address: string) => void
}

/** What each command does; `n` counts from 0 for the keys that are numbered. */
export function createRun(
  bench: Bench,
  { open, find, leavePage }: Interface,
): (command: CommandId, n?: number) => void {
  const looked = () => {
    const segment = activeSegment(bench)
    const state = bench.store.getState()
    return segment && { segmentId: segment.id, ...analyse(segment, state.lens, aroundOf(state, segment)) }
  }
  const hint = (n: number) => {
    const found = numberedHints(looked()?.hints ?? [])[n]
    if (found) putHint(bench, found)
  }
  const withFinding =
    (wanted: (finding: Finding) => boolean, then: (id: string, f: Finding) => void) => () => {
      const seen = looked()
      const finding = byGravity(seen?.findings ?? []).find(wanted)
      if (seen && finding && !bench.store.getState().conflicts.has(seen.segmentId))
        then(seen.segmentId, finding)
    }
  const leave = () => {
    if (bench.editor.current?.closeCompletion()) return
    if (bench.store.getState().card) bench.store.setState({ card: null })
    else leaveEditor(bench)
  }
  const showCard = () => {
    const seen = looked()
    const term = seen && nearestTerm(seen.hints, bench.editor.current?.selection().from ?? null)
    if (!term) return bench.notify({ say: 'noTerm' })
    bench.store.setState({ card: { segmentId: seen.segmentId, key: term.key, at: 'text', focus: true } })
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
    nextRiskiest: () => void goToRiskiest(bench),
    leave,
    copySource: withSegment(() => copySource(bench)),
    fix: () => void fixNext(bench),
    fixAll: withFinding(isMendable, (_, finding) => open({ type: 'mend-all', finding })),
    dismiss: withFinding(
      () => true,
      (segmentId, finding) => open({ type: 'dismiss', segmentId, finding }),
    ),
    bold: () => bench.editor.current?.toggle('bold'),
    italic: () => bench.editor.current?.toggle('italic'),
    link: () => bench.editor.current && open({ type: 'link' }),
    termCard: showCard,
    settleName: () => void settleHint(bench, looked() ?? { hints: [] }),
    ledger: () => open({ type: 'ledger' }),
    addTerm: () => open({ type: 'term', term: null, draft: selectedWords(bench) }),
    undo: () => void undo(bench),
    redo: () => void redo(bench),
    confirm: () => confirmAndNext(bench),
    reopen: () => void takeStep(bench, 'reopen'),
    approve: () => approveAndNext(bench),
    approveAll: () =>
      bench.store.getState().me.allowed.includes('segment.review')
        ? open({ type: 'approve-all' })
        : bench.notify({ error: 'not-allowed' }),
    sendBack: withSegment(() => open({ type: 'send-back' })),
    comment: () => beginComment(bench),
    markIssue: () => {
      const { me } = bench.store.getState()
      if (!me.allowed.includes('annotation.mark')) return bench.notify({ error: 'not-allowed' })
      const place = placeToRemark(bench)
      if (!place) return
      const whole = { ...place, side: 'target' as const, anchor: null, quote: '' }
      open({ type: 'issue', place: place.side === 'target' ? place : whole })
    },
    find: () => find(false),
    replace: () => find(true),
    split: withSegment(() => open({ type: 'split' })),
    merge: withSegment((id) => void mergeWithNext(bench, id)),
    viewBoth: () => chooseView(bench, 'both'),
    viewSource: () => chooseView(bench, 'source'),
    viewTarget: () => chooseView(bench, 'target'),
    compare: () => {
      bench.outbox.flush()
      leavePage(`/articles/${bench.store.getState().articleId}/compare`)
    },
    takeOver: withSegment((id) => bench.takeOver(id)),
    save: () => bench.outbox.flush(),
    export: () => open({ type: 'export' }),
    palette: () => open({ type: 'palette' }),
    keys: () => open({ type: 'keys' }),
  }
  return (command, n = 0) => (command === 'hint' ? hint(n) : actions[command]())
}
