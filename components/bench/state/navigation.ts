import { isOpen } from '@/lib/domain/state'
import {
  aroundOf,
  shownIds,
  type BenchState,
  type BenchStore,
  type Caret,
  type Filter,
  type View,
} from './bench-state'
import { analyse, weighty } from './analysis'
import { byRisk } from './risk-order'
import { openThreads, remarksOf } from './remarks'
import { mayWrite } from './lock'
import type { BenchContext } from './bench-context'

/** Makes a segment the active one; with `editing`, the cursor goes into its English. */
export function activate(
  { store, outbox, editor }: BenchContext,
  id: string,
  caret: Caret = 'end',
  editing = true,
): void {
  const { activeId, segments } = store.getState()
  if (!segments.has(id)) return
  const writes = editing && mayWrite(store.getState(), id)
  if (activeId !== id) outbox.flush()
  store.setState({ activeId: id, caret, editing: writes, pointedAt: null })
  if (activeId !== id) store.setState({ card: null, picked: null })
  if (activeId === id && writes) editor.current?.focus(caret)
}

/** Esc: the editor lets go of the keyboard, the row keeps the place. */
export function leaveEditor({ store, outbox }: BenchContext): void {
  outbox.flush()
  store.setState({ editing: false })
}

/** The segment before or behind the active one in what the list shows. */
export function move(context: BenchContext, by: 1 | -1): void {
  const state = context.store.getState()
  const ids = shownIds(state)
  const at = state.activeId ? ids.indexOf(state.activeId) : -1
  const next = ids[at < 0 ? 0 : at + by]
  if (next) activate(context, next, 'end', state.editing)
}

function findFrom(state: BenchState, step: 1 | -1, wanted: (id: string) => boolean): string | undefined {
  const ids = shownIds(state)
  const at = state.activeId ? ids.indexOf(state.activeId) : -1
  for (let n = 1; n <= ids.length; n++) {
    const id = ids[(at + step * n + ids.length * 2) % ids.length]
    if (id !== undefined && wanted(id)) return id
  }
}

/** The next segment that a translator still has to do, round the end; the next one at all where none is left. */
export function goToNextOpen(context: BenchContext): void {
  const state = context.store.getState()
  const next = findFrom(state, 1, (id) => {
    const segment = state.segments.get(id)
    return id !== state.activeId && segment !== undefined && isOpen(segment.state)
  })
  if (next) activate(context, next)
  else move(context, 1)
}

/** The next segment that is not approved, for a reviewer. */
export function goToNextUnapproved(context: BenchContext): void {
  const state = context.store.getState()
  const next = findFrom(
    state,
    1,
    (id) => id !== state.activeId && state.segments.get(id)?.state !== 'approved',
  )
  if (next) activate(context, next)
  else move(context, 1)
}

/** The next or last segment with a finding that weighs; the cursor goes onto what the finding is about. */
export function goToFinding(context: BenchContext, step: 1 | -1): void {
  const state = context.store.getState()
  const id = findFrom(state, step, (id) => state.withFindings.has(id))
  const segment = id === undefined ? undefined : state.segments.get(id)
  if (!segment) return
  const { findings } = analyse(segment, state.lens, aroundOf(state, segment))
  const first = weighty(findings).find((finding) => finding.side === 'target')
  activate(context, segment.id, first ? { from: first.from, to: first.to } : 'end')
}

/** Shows only what the filter lets through now; what changes afterwards stays in sight until a filter is chosen again. */
export function chooseFilter({ store }: BenchContext, filter: Filter): void {
  const { order, segments, withFindings, activeId, remarks, sort } = store.getState()
  const passes = (id: string) => {
    const state = segments.get(id)?.state
    if (filter === 'findings') return withFindings.has(id)
    if (filter === 'remarks') return openThreads(remarksOf({ remarks }, id)).length > 0
    if (filter === 'open') return state !== undefined && isOpen(state)
    return state === filter
  }
  const sorted = sort === 'risk' ? byRisk(store.getState()) : null
  const shown = sorted?.order ?? order
  const filtered = filter === 'all' ? (sorted?.order ?? null) : shown.filter(passes)
  const stays = filtered === null || (activeId !== null && filtered.includes(activeId))
  store.setState({
    filter,
    filtered,
    risks: sorted?.risks ?? new Map(),
    activeId: stays ? activeId : (filtered[0] ?? null),
    editing: false,
  })
}

/** While only segments with findings are shown, those that are found later join them in their places; answers how to stop. */
export function keepFindingsShown(store: BenchStore): () => void {
  return store.subscribe(({ filter, filtered, order, withFindings, activeId, sort }, before) => {
    if (filter !== 'findings' || filtered === null || withFindings === before.withFindings) return
    const shown = new Set(filtered)
    const later = order.filter((id) => !shown.has(id) && withFindings.has(id))
    const grown =
      sort === 'risk' ? [...filtered, ...later] : order.filter((id) => shown.has(id) || withFindings.has(id))
    if (grown.length > filtered.length) store.setState({ filtered: grown, activeId: activeId ?? grown[0] })
  })
}

/** Both texts side by side, or one alone to be read as an article. */
export function chooseView({ store, outbox }: BenchContext, view: View): void {
  outbox.flush()
  store.setState({ view, editing: false })
}
