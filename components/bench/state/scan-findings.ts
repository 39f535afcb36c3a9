import type { Segment } from '@/lib/domain/segment'
import { analyse, weighty } from './analysis'
import { aroundOf, type BenchStore } from './bench-state'

/** A slice of work is over after this many milliseconds, so that no key press waits for it. */
const slice = 4

/**
 * Looks at every segment when the browser has nothing else to do; at those that changed, with their neighbours, when
 * they change; at all of them again when glossary, style or order do. Answers how to stop.
 */
export function scanFindings(store: BenchStore): () => void {
  let found = new Set<string>()
  let waiting = new Set(store.getState().order)
  let scheduled = false
  let stopped = false

  function work(): void {
    scheduled = false
    if (stopped) return
    const end = performance.now() + slice
    const state = store.getState()
    const next = new Set(found)
    for (const id of waiting) {
      if (performance.now() >= end) break
      waiting.delete(id)
      const segment = state.segments.get(id)
      const has =
        segment && weighty(analyse(segment, state.lens, aroundOf(state, segment)).findings).length > 0
      if (has) next.add(id)
      else next.delete(id)
    }
    if (next.size !== found.size || [...next].some((id) => !found.has(id))) {
      found = next
      store.setState({ withFindings: found })
    }
    if (waiting.size > 0) schedule()
  }

  function schedule(): void {
    if (scheduled || stopped) return
    scheduled = true
    if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 1_000 })
    else setTimeout(work, 50)
  }

  const unsubscribe = store.subscribe((state, before) => {
    if (state.lens !== before.lens) waiting = new Set(state.order)
    else if (state.order !== before.order)
      for (const id of state.order) if (!before.places.has(id)) waiting.add(id)
    if (state.tick !== before.tick)
      for (const id of state.changed) {
        waiting.add(id)
        const segment: Segment | undefined = state.segments.get(id)
        if (segment) for (const other of aroundOf(state, segment)) waiting.add(other.id)
      }
    if (waiting.size > 0) schedule()
  })
  schedule()
  return () => {
    stopped = true
    unsubscribe()
  }
}
