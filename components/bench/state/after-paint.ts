import type { BenchStore } from './bench-state'

/** Longest wait in milliseconds: a page out of sight paints nothing. */
const longest = 250

/**
 * Tells of changes when the frame that follows them has been painted, all of one frame at once: the letter that a person
 * types is on the screen before anything is worked out from it.
 */
export function subscribeAfterPaint(store: BenchStore): (listener: () => void) => () => void {
  const listeners = new Set<() => void>()
  let waiting = false
  let late: ReturnType<typeof setTimeout> | undefined

  function tell(): void {
    if (!waiting) return
    waiting = false
    clearTimeout(late)
    for (const listener of [...listeners]) listener()
  }

  store.subscribe(() => {
    if (waiting || listeners.size === 0) return
    waiting = true
    late = setTimeout(tell, longest)
    // A task that is queued within a frame runs when that frame is painted.
    requestAnimationFrame(() => setTimeout(tell))
  })
  return (listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
}
