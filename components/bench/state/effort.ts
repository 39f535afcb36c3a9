import type { EffortReport } from '@/lib/domain/effort'
import { newId } from '@/lib/domain/new-id'
import type { BenchContext } from './bench-context'
import { EffortCounter } from './effort-counter'

/** Reports go out this often, in milliseconds, where there is anything to tell. */
const pulse = 20_000
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const

function today(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Tells the server how long the person works in which segment; of who may not write, nothing. Answers how to stop. */
export function keepEffort({ store }: BenchContext): () => void {
  const { articleId, me } = store.getState()
  if (!me.allowed.includes('segment.edit')) return () => {}
  const counter = new EffortCounter()
  const life = new AbortController()
  counter.enter(store.getState().activeId, performance.now())

  function report(): void {
    const segments = counter.take(performance.now())
    if (segments.length === 0) return
    const body: EffortReport = { id: newId(), day: today(), segments: segments.slice(0, 200) }
    // Lost where nobody answers: these figures are not worth a queue of their own.
    void fetch(`/api/articles/${articleId}/effort`, {
      method: 'POST',
      keepalive: true,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).catch(() => {})
  }

  for (const sign of signs)
    addEventListener(sign, () => counter.act(performance.now()), {
      signal: life.signal,
      passive: true,
      capture: true,
    })
  document.addEventListener(
    'visibilitychange',
    () => {
      if (!document.hidden) return
      counter.rest(performance.now())
      report()
    },
    { signal: life.signal },
  )
  const stopWatching = store.subscribe(({ activeId }, before) => {
    if (activeId !== before.activeId) counter.enter(activeId, performance.now())
  })
  const timer = setInterval(report, pulse)
  return () => {
    clearInterval(timer)
    life.abort()
    stopWatching()
    report()
  }
}
