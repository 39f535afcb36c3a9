import type { BenchContext } from './bench-context'
import type { BenchState, BenchStore } from './bench-state'
import { activate, chooseFilter } from './navigation'
import { byRisk, loadDrafts } from './risk-order'

/** Sorts the list by risk as it is now, and goes to its beginning, or in reading order again; the filter stays. */
export async function chooseSort(context: BenchContext, sort: BenchState['sort']): Promise<void> {
  const { store } = context
  if (sort === 'risk') await loadDrafts(store)
  store.setState({ sort })
  chooseFilter(context, store.getState().filter)
  const first = store.getState().filtered?.[0]
  if (sort === 'risk' && first) activate(context, first, null, false)
}

/** Goes to the riskiest segment that is not approved, from there to the next riskiest, and round. */
export async function goToRiskiest(context: BenchContext): Promise<void> {
  const { store } = context
  await loadDrafts(store)
  const state = store.getState()
  const { order } = byRisk(state)
  const open = order.filter((id) => state.segments.get(id)?.state !== 'approved')
  const at = state.activeId === null ? -1 : open.indexOf(state.activeId)
  const wanted = visited.get(store) === state.activeId ? open[(at + 1) % open.length] : open[0]
  if (wanted === undefined) return
  visited.set(store, wanted)
  activate(context, wanted, 'end')
}

/** Where the key went last: pressed there again, it goes on. */
const visited = new WeakMap<BenchStore, string>()
