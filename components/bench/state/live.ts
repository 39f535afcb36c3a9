import type { ArticleChanges, LiveEvents } from '@/lib/domain/live'
import type { PresenceAnswer } from '@/lib/domain/answers'
import { newId } from '@/lib/domain/new-id'
import { plainText, sameInline, type InlineContent } from '@/lib/domain/inline-content'
import type { BenchContext } from './bench-context'
import { inOrder, putSegments, type BenchState } from './bench-state'
import { applyAnswer } from './answers'
import { putRemarks } from './remarks'
import { lockOn } from './lock'

/** A tab says this often, in milliseconds, that it is still there. */
const beat = 8_000
/** Words on their way are sent at most this often. */
const wordsEvery = 300
/** A hidden tab lets go of its line after this time, for a browser has only six of them for a site. */
const hiddenFor = 30_000
/** Who has not typed for this long holds the segment no more, in milliseconds. */
const restAfter = 60_000
const retryAfter = [1_000, 2_000, 5_000, 10_000]

/** Takes in what others did: newer versions only, and nothing of segments in which this person has words that are not saved. */
export function applyLive(context: BenchContext, { segments, removed, order }: ArticleChanges): void {
  const { store, outbox } = context
  const state = store.getState()
  const free = removed.filter((id) => !outbox.owes(id))
  const newer = segments.filter(
    ({ id, version }) => version > (state.segments.get(id)?.version ?? 0) && !outbox.owes(id),
  )
  const isNew = (id: string) => !state.segments.has(id)
  if (order === null)
    return applyAnswer(context, { segments: newer.filter(({ id }) => !isNew(id)), removed: free })

  const active = state.activeId
  putSegments(store, newer, free)
  const after = store.getState()
  const shown = order.filter((id) => after.segments.has(id))
  const gone = new Set(free)
  store.setState({
    ...inOrder(shown),
    total: order.length,
    filtered:
      state.filtered && withNew(state, shown, new Set(newer.flatMap(({ id }) => (isNew(id) ? [id] : [])))),
    activeId: active !== null && gone.has(active) ? neighbour(state, active, gone) : active,
  })
  const shownAgain = newer.find(({ id }) => id === active)
  if (shownAgain) context.editor.current?.show(shownAgain.target)
}

/** Words that were on their way and have been saved are what the segment says. */
function forgetSaved(store: BenchContext['store']): void {
  const { words, segments } = store.getState()
  const left = [...words].filter(([id, { target }]) => !sameInline(segments.get(id)?.target ?? [], target))
  if (left.length < words.size) store.setState({ words: new Map(left) })
}

/** What the list shows after others have changed the order: what it showed, in its places, and what is new. */
function withNew(
  { filtered, sort }: BenchState,
  order: readonly string[],
  fresh: ReadonlySet<string>,
): string[] {
  const present = new Set(order)
  const shown = new Set(filtered)
  if (sort === 'risk')
    return [
      ...[...shown].filter((id) => present.has(id)),
      ...order.filter((id) => fresh.has(id) && !shown.has(id)),
    ]
  return order.filter((id) => shown.has(id) || fresh.has(id))
}

function targetOf({ activeId, segments }: BenchState): InlineContent | undefined {
  return activeId === null ? undefined : segments.get(activeId)?.target
}

function neighbour({ order, places }: BenchState, id: string, gone: ReadonlySet<string>): string | null {
  const before = order.slice(0, places.get(id) ?? 0).findLast((one) => !gone.has(one))
  return before ?? order.find((one) => !gone.has(one)) ?? null
}

/**
 * Joins an article's room: hears what others do, and says where this person is and what they write. Answers how to leave,
 * and how to take a segment over.
 */
export function joinRoom(
  context: BenchContext,
  since: number,
): { leave(): void; takeOver(segmentId: string): void } {
  const { store, outbox } = context
  const { articleId, me } = store.getState()
  const tab = newId()
  let revision = since
  let source: EventSource | null = null
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let hiding: ReturnType<typeof setTimeout> | undefined
  let writingIn: string | null = null
  let typedAt = 0
  let target = targetOf(store.getState())
  let wordsTimer: ReturnType<typeof setTimeout> | undefined
  let over = false

  const post = (path: string, body: unknown) =>
    fetch(`/api/articles/${articleId}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

  async function report(takeOver = false): Promise<void> {
    if (over || document.hidden) return
    const { activeId } = store.getState()
    const writing = writingIn !== null && writingIn === activeId && Date.now() - typedAt < restAfter
    try {
      const response = await post('presence', {
        tab,
        segmentId: activeId,
        writing,
        ...(takeOver && { takeOver }),
      })
      if (response.ok && !over) hearPresence((await response.json()) as PresenceAnswer)
    } catch {
      // The stream says that the line is cut.
    }
  }

  function hearPresence({ present }: LiveEvents['presence']): void {
    const others = present.filter((one) => one.tab !== tab)
    const mine = present.filter((one) => one.tab === tab)
    const { activeId, editing } = store.getState()
    const words = new Map(store.getState().words)
    for (const [id, { tab: from }] of words)
      if (!others.some((one) => one.tab === from && one.segmentId === id)) words.delete(id)
    store.setState({ present: [...mine, ...others], words })
    if (activeId === null || !editing) return
    const lock = lockOn(store.getState(), activeId)
    if (!lock) return
    outbox.flush()
    writingIn = null
    store.setState({ editing: false })
  }

  function open(): void {
    if (over || source) return
    clearTimeout(timer)
    const stream = new EventSource(`/api/articles/${articleId}/live?since=${revision}&tab=${tab}`)
    source = stream
    const on = <Name extends keyof LiveEvents>(name: Name, hear: (data: LiveEvents[Name]) => void) =>
      stream.addEventListener(name, (event: MessageEvent<string>) => hear(JSON.parse(event.data)))
    stream.onopen = () => {
      failures = 0
      store.setState({ cut: false })
      void report()
    }
    on('changed', (changes) => {
      revision = Math.max(revision, changes.revision)
      applyLive(context, changes)
      putRemarks(context, changes)
      forgetSaved(store)
    })
    on('presence', hearPresence)
    on('text', ({ tab: from, memberId, segmentId, target }) => {
      if (from === tab) return
      const known = store.getState().segments.get(segmentId)
      if (!known || (memberId === me.id && sameInline(known.target, target))) return
      store.setState({
        words: new Map(store.getState().words).set(segmentId, { tab: from, memberId, target }),
      })
    })
    stream.onerror = () => {
      stream.close()
      if (source !== stream) return
      source = null
      store.setState({ cut: true, words: new Map() })
      timer = setTimeout(open, retryAfter[Math.min(failures, retryAfter.length - 1)])
      failures += 1
    }
  }

  function close(): void {
    source?.close()
    source = null
    clearTimeout(timer)
  }

  function onVisibility(): void {
    clearTimeout(hiding)
    if (document.hidden) hiding = setTimeout(close, hiddenFor)
    else open()
  }

  const stopWatching = store.subscribe((state, before) => {
    if (state.activeId !== before.activeId || state.editing !== before.editing) {
      writingIn = null
      target = targetOf(state)
      if (state.activeId !== before.activeId || before.editing) void report()
    }
    const { activeId } = state
    if (state.tick === before.tick || activeId === null || !state.editing) return
    const words = targetOf(state)
    const typed = words !== target && outbox.owes(activeId)
    target = words
    if (!typed) return
    typedAt = Date.now()
    if (writingIn !== activeId) {
      writingIn = activeId
      void report()
    }
    wordsTimer ??= setTimeout(() => {
      wordsTimer = undefined
      const now = store.getState()
      const target = targetOf(now)
      const alone = now.present.every((one) => one.tab === tab)
      if (now.activeId === activeId && target && !alone && plainText(target).length < 20_000)
        void post('live-text', { tab, segmentId: activeId, target }).catch(() => {})
    }, wordsEvery)
  })

  const pulse = setInterval(() => void report(), beat)
  document.addEventListener('visibilitychange', onVisibility)
  open()

  return {
    leave() {
      over = true
      stopWatching()
      clearInterval(pulse)
      clearTimeout(wordsTimer)
      clearTimeout(hiding)
      document.removeEventListener('visibilitychange', onVisibility)
      close()
      store.setState({ present: [], words: new Map() })
    },
    takeOver(segmentId) {
      writingIn = segmentId
      typedAt = Date.now()
      void report(true)
    },
  }
}
