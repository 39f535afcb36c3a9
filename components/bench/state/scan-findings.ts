import { analyse, weighty } from './analysis'
import { aroundOf, type BenchState, type BenchStore } from './bench-state'

/** A slice of work is over after this many milliseconds, so that no key press waits for it. */
const slice = 4
/** After a key press the rest of the article waits this many milliseconds. */
const typingRest = 1_200
/** While there is much to look at, the count is told no more often than this, in milliseconds. */
const tellEvery = 400

/**
 * Looks at every segment when the browser has nothing else to do; at those that changed, with their neighbours, soon
 * after they change; at all of them again when glossary or style do. Answers how to stop.
 */
export function scanFindings(store: BenchStore): () => void {
  const found = new Set<string>()
  const urgent = new Set<string>()
  let rest = new Set(store.getState().order)
  let restFrom = 0
  let toldAt = 0
  let untold = false
  let scheduled: ReturnType<typeof setTimeout> | undefined
  let stopped = false

  function look(state: BenchState, id: string): void {
    const segment = state.segments.get(id)
    const has =
      segment !== undefined &&
      weighty(analyse(segment, state.lens, aroundOf(state, segment)).findings).length > 0
    if (has === found.has(id)) return
    untold = true
    if (has) found.add(id)
    else found.delete(id)
  }

  function work(): void {
    scheduled = undefined
    if (stopped) return
    const state = store.getState()
    const end = performance.now() + slice
    const queues = performance.now() < restFrom ? [urgent] : [urgent, rest]
    for (const queue of queues)
      for (const id of queue) {
        if (performance.now() >= end) break
        queue.delete(id)
        look(state, id)
      }
    const done = urgent.size + rest.size === 0
    if (untold && (done || performance.now() - toldAt > tellEvery || rest.size === 0)) {
      untold = false
      toldAt = performance.now()
      store.setState({ withFindings: new Set(found) })
    }
    tellLooking()
    if (!done) schedule()
  }

  function tellLooking(): void {
    const { looking, order, total } = store.getState()
    const now = rest.size > 0 || order.length < total
    if (looking !== now) store.setState({ looking: now })
  }

  function schedule(): void {
    if (scheduled !== undefined || stopped) return
    const wait = urgent.size > 0 ? 0 : Math.max(0, restFrom - performance.now())
    scheduled = setTimeout(() => {
      if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 2_000 })
      else work()
    }, wait)
  }

  const unsubscribe = store.subscribe((state, before) => {
    if (state.lens !== before.lens) rest = new Set(state.order)
    else if (state.order !== before.order)
      for (const id of state.order) if (!before.places.has(id)) rest.add(id)
    if (state.tick !== before.tick && state.changed.length < 50) {
      restFrom = performance.now() + typingRest
      for (const id of state.changed) {
        urgent.add(id)
        const segment = state.segments.get(id)
        if (segment) for (const other of aroundOf(state, segment)) urgent.add(other.id)
      }
    } else if (state.tick !== before.tick) for (const id of state.changed) rest.add(id)
    if (urgent.size + rest.size > 0) schedule()
    if (rest.size > 0 && !state.looking) tellLooking()
  })
  schedule()
  return () => {
    stopped = true
    clearTimeout(scheduled)
    unsubscribe()
  }
}
