import type { Segment } from '@/lib/domain/segment'
import { analyse, weighty, type Lens } from './analysis'
import { aroundAt, type BenchStore } from './bench-state'

/** A slice of work is over after this many milliseconds, so that no key press waits for it. */
const slice = 4

/** Looks at every segment when the browser has nothing else to do, again when words, glossary or style change; answers how to stop. */
export function scanFindings(store: BenchStore): () => void {
  const seen = new Map<string, { segment: Segment; lens: Lens }>()
  let found = new Set<string>()
  let at = 0
  let scheduled = false
  let stopped = false

  function work(): void {
    scheduled = false
    if (stopped) return
    const end = performance.now() + slice
    const state = store.getState()
    let changed = false
    while (at < state.order.length && performance.now() < end) {
      const place = at
      const id = state.order[at++] ?? ''
      const segment = state.segments.get(id)
      const known = seen.get(id)
      if (!segment || (known?.segment === segment && known.lens === state.lens)) continue
      seen.set(id, { segment, lens: state.lens })
      const has = weighty(analyse(segment, state.lens, aroundAt(state, segment, place)).findings).length > 0
      if (has === found.has(id)) continue
      if (!changed) found = new Set(found)
      changed = true
      if (has) found.add(id)
      else found.delete(id)
    }
    if (changed) store.setState({ withFindings: found })
    if (at < store.getState().order.length) schedule()
  }

  function schedule(): void {
    if (scheduled || stopped) return
    scheduled = true
    if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 1_000 })
    else setTimeout(work, 50)
  }

  const unsubscribe = store.subscribe((state, before) => {
    if (state.tick === before.tick && state.lens === before.lens && state.order === before.order) return
    for (const id of found) if (!state.segments.has(id)) (found = new Set(found)).delete(id)
    at = 0
    schedule()
  })
  schedule()
  return () => {
    stopped = true
    unsubscribe()
  }
}
