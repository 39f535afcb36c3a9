import { ownerId } from '@/lib/domain/member'
import type { SegmentsAnswer } from '@/lib/domain/answers'
import type { BenchContext, EditorHandle } from './bench-context'
import { subscribeAfterPaint } from './after-paint'
import { applyAnswer, meetConflict, showNewer } from './answers'
import { keepNames } from './article-names'
import { createArticleTerms, type ArticleTerms } from './article-terms'
import { createBenchStore, inOrder, putSegments, type BenchInput, type BenchMessage } from './bench-state'
import { createCardTiming, type CardTiming } from './card-timing'
import { activate, keepFindingsShown } from './navigation'
import { Outbox } from './outbox'
import { pendingWords } from './outbox-queue'
import { editedState } from '@/lib/review/segment-content'
import { joinRoom } from './live'
import { keepEffort } from './effort'
import { keepRemarks } from './remarks'
import { keepPlace, readPlace } from './place'
import { scanFindings } from './scan-findings'
import type { InlineContent } from '@/lib/domain/inline-content'
import type { ChangeAnswer } from '@/lib/domain/answers'

/** The person at the machine keeps theirs where it was before there were accounts. */
function outboxPlace({ articleId, me }: BenchInput): string {
  return me.id === ownerId ? articleId : `${articleId}@${me.id}`
}

export type Bench = BenchContext & {
  /** The glossary as it holds in the article. */
  terms: ArticleTerms
  cardTiming: CardTiming
  /** Loads the rest of the article, sends what is owed, listens to other tabs; answers how to end all that. */
  /** Takes a segment from whoever writes in it, and goes into it. */
  takeOver(segmentId: string): void
  start(): () => void
}

const chunk = 500

/** The bench of one article: its store, its outbox, and what joins them. */
export function createBench(input: BenchInput): Bench {
  const store = createBenchStore(input)
  const notify = (message: BenchMessage) => store.setState({ message })
  const editor: BenchContext['editor'] = { current: null }
  let channel: BroadcastChannel | undefined
  const outbox = new Outbox(
    input.articleId,
    {
      acknowledged(answer) {
        applyAnswer(bench, answer)
        channel?.postMessage(answer)
      },
      newer: (current) => showNewer(bench, current),
      conflict(segmentId, words, current) {
        if (!meetConflict(bench, segmentId, words, current)) outbox.release(segmentId)
      },
      refused(words, change, { error, values }) {
        notify({ error, values })
        const refusal = { id: change.segmentId, error, values, words: words?.target ?? null }
        if (words) store.setState({ refusals: [...store.getState().refusals, refusal] })
        void refetch(change.segmentId)
      },
      status(save) {
        const { state, pending, kept } = store.getState().save
        if (save.state !== state || save.pending !== pending || save.kept !== kept) store.setState({ save })
      },
    },
    outboxPlace(input),
  )
  const bench: Bench = {
    store,
    subscribeAfterPaint: subscribeAfterPaint(store),
    outbox,
    editor,
    mountEditor,
    notify,
    terms: createArticleTerms(store, input.projectId, input.terms),
    cardTiming: createCardTiming(store),
    takeOver,
    start,
  }

  /** Words that a closed tab left are shown at once, wherever their segment comes in. */
  let owed = new Map<string, InlineContent>()

  function mountEditor(handle: EditorHandle): () => void {
    editor.current = handle
    return () => {
      if (editor.current === handle) editor.current = null
    }
  }

  function take(segments: SegmentsAnswer['segments']): void {
    putSegments(
      store,
      segments.map((segment) => {
        const target = owed.get(segment.id)
        return target ? { ...segment, target, state: editedState(target), wordsBy: [input.me.id] } : segment
      }),
    )
  }

  async function load(signal: AbortSignal): Promise<void> {
    for (let wait = 500; store.getState().order.length < store.getState().total && !signal.aborted;) {
      const { order } = store.getState()
      const answer = await fetchSegments(order.length, chunk, signal)
      if (!answer) {
        await new Promise((resolve) => setTimeout(resolve, wait))
        wait = Math.min(8_000, wait * 2)
        continue
      }
      take(answer.segments)
      const { places } = store.getState()
      const fresh = answer.segments.map(({ id }) => id).filter((id) => !places.has(id))
      store.setState({ ...inOrder([...store.getState().order, ...fresh]), total: answer.total })
      if (fresh.length === 0) break
    }
  }

  async function fetchSegments(
    offset: number,
    limit: number,
    signal?: AbortSignal,
  ): Promise<SegmentsAnswer | null> {
    try {
      const response = await fetch(
        `/api/articles/${input.articleId}/segments?offset=${offset}&limit=${limit}`,
        { signal },
      )
      return response.ok ? ((await response.json()) as SegmentsAnswer) : null
    } catch {
      return null
    }
  }

  async function refetch(segmentId: string): Promise<void> {
    const at = store.getState().order.indexOf(segmentId)
    const answer = at < 0 ? null : await fetchSegments(at, 1)
    const found = answer?.segments.filter((segment) => segment.id === segmentId) ?? []
    if (found.length > 0) applyAnswer(bench, { segments: found, removed: [] })
  }

  /** Goes where the person was, as soon as that segment has come in, unless they have gone elsewhere meanwhile. */
  function resume(): void {
    const { activeId } = store.getState()
    const place = location.hash.slice(1) || readPlace(input.articleId)
    const wanted = place ?? activeId
    const go = (id: string) => activate(bench, id, 'end', matchMedia('(min-width: 64rem)').matches)
    if (wanted !== null && store.getState().segments.has(wanted)) return go(wanted)
    const stop = store.subscribe(({ activeId: now, segments, order, total }) => {
      if (place !== null && now === activeId && segments.has(place)) {
        stop()
        go(place)
      } else if (now !== activeId || order.length >= total) stop()
    })
  }

  let room: ReturnType<typeof joinRoom> | undefined

  function takeOver(segmentId: string): void {
    const { me, present } = store.getState()
    if (!me.allowed.includes('segment.edit')) return notify({ error: 'not-allowed' })
    store.setState({
      present: present.map((one) =>
        one.segmentId === segmentId && one.memberId !== me.id ? { ...one, writingSince: null } : one,
      ),
    })
    activate(bench, segmentId, 'end')
    room?.takeOver(segmentId)
  }

  function start(): () => void {
    const life = new AbortController()
    channel = new BroadcastChannel(`etabli.article.${input.articleId}`)
    channel.onmessage = ({ data }: MessageEvent<ChangeAnswer>) => applyAnswer(bench, data)
    void outbox.start().then((queue) => {
      owed = pendingWords(queue)
      take([...store.getState().segments.values()].filter((segment) => owed.has(segment.id)))
      const active = store.getState().segments.get(store.getState().activeId ?? '')
      if (active) editor.current?.show(active.target)
      void load(life.signal)
    })
    const stopScan = scanFindings(store)
    const stopPlace = keepPlace(store)
    const stopTerms = bench.terms.start()
    const stopNames = keepNames(store)
    const stopEffort = keepEffort(bench)
    const stopRemarks = keepRemarks(bench)
    const stopFilter = keepFindingsShown(store)
    resume()
    room = joinRoom(bench, input.revision)
    return () => {
      room?.leave()
      life.abort()
      stopScan()
      stopPlace()
      stopTerms()
      stopNames()
      stopEffort()
      stopRemarks()
      stopFilter()
      outbox.stop()
      channel?.close()
    }
  }

  return bench
}
