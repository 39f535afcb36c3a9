import type { Change } from '@/lib/domain/change'
import type { InlineContent } from '@/lib/domain/inline-content'
import { newId } from '@/lib/domain/new-id'
import type { Origin, Segment } from '@/lib/domain/segment'
import {
  acknowledge,
  drop,
  emptyQueue,
  enqueue,
  hold,
  isEmpty,
  joinQueues,
  markTried,
  putDraft,
  reopen,
  retryDismissal,
  settleDrafts,
  type Draft,
  type OutboxQueue,
  type WaitingRequest,
} from './outbox-queue'
import { adoptOrphans, holdTab, keepQueue } from './outbox-store'
import { sendChange, type Outcome } from './send-change'

/** Typing is sent after a pause of this many milliseconds, and at the latest after the second figure. */
const pause = 500
const longest = 3_000
const retryAfter = [500, 1_000, 2_000, 4_000, 8_000]

export type SaveStatus = {
  state: 'saved' | 'saving' | 'offline' | 'signed-out'
  /** Changes that the server has not acknowledged. */
  pending: number
  /** Whether the browser could keep them. */
  kept: boolean
}

type OutboxEvents = {
  acknowledged(answer: Extract<Outcome, { type: 'done' }>['answer']): void
  /** Newer words than a dismissal had seen; they are to be shown before anything else is done to them. */
  newer(current: Segment): void
  conflict(segmentId: string, words: Draft | null, current: Segment | null): void
  refused(words: Draft | null, change: Change, outcome: Extract<Outcome, { type: 'refused' }>): void
  status(status: SaveStatus): void
}

/**
 * Carries what a person does to the server, one change at a time and in order. Every change is in the browser's own
 * store before it is on its way, and leaves it when the server has acknowledged it: a closed tab, a crash or a lost
 * connection loses nothing.
 */
export class Outbox {
  private queue: OutboxQueue = emptyQueue
  private readonly tab = newId()
  private life = new AbortController()
  private timer: ReturnType<typeof setTimeout> | undefined
  private retry: ReturnType<typeof setTimeout> | undefined
  private oldestDraft = 0
  private failures = 0
  private sending = false
  private kept = true
  private signedOut = false
  private idleWaiters: (() => void)[] = []

  constructor(
    private readonly articleId: string,
    private readonly events: OutboxEvents,
    /** Under what the browser keeps the queue: one person's words are not sent as another's. */
    private readonly place = articleId,
  ) {}

  /** Takes over what closed tabs left, and starts, also again after a stop; answers the queue as it then is. */
  async start(): Promise<OutboxQueue> {
    if (this.life.signal.aborted) this.life = new AbortController()
    const { signal } = this.life
    this.sending = false
    holdTab(this.tab, signal)
    const adopted = await adoptOrphans(this.place, this.tab)
    this.change(reopen(joinQueues(adopted, this.queue)))
    if (signal.aborted) return this.queue
    if (!isEmpty(this.queue)) this.flush()
    addEventListener('online', () => this.flush(), { signal })
    addEventListener('pagehide', () => this.leave(), { signal })
    document.addEventListener('visibilitychange', () => document.hidden && this.flush(), { signal })
    addEventListener(
      'beforeunload',
      (event) => {
        if (!isEmpty(this.queue) && (this.failures > 0 || !this.kept)) event.preventDefault()
      },
      { signal },
    )
    return this.queue
  }

  stop(): void {
    this.leave()
    clearTimeout(this.timer)
    clearTimeout(this.retry)
    this.life.abort()
  }

  /** Whether the segment has changes that the server has not acknowledged. */
  owes(segmentId: string): boolean {
    const { requests, drafts, held } = this.queue
    return (
      requests.some(({ change }) => change.segmentId === segmentId) ||
      [...drafts, ...held].some((draft) => draft.segmentId === segmentId)
    )
  }

  /** Words at a key press. */
  draft(segment: Segment, target: InlineContent, origin: Origin): void {
    const now = Date.now()
    if (this.queue.drafts.length === 0) this.oldestDraft = now
    this.change(putDraft(this.queue, segment, target, origin))
    clearTimeout(this.timer)
    this.timer = setTimeout(
      () => this.flush(),
      Math.max(0, Math.min(pause, this.oldestDraft + longest - now)),
    )
  }

  /** Something that is done at once, after the words of the same segment. */
  push(change: Change): void {
    this.change(enqueue(this.queue, change, newId))
    this.flush()
  }

  /** Drops what is held of a segment after a person chose between two texts. */
  release(segmentId: string): void {
    this.change({ ...this.queue, held: this.queue.held.filter((draft) => draft.segmentId !== segmentId) })
  }

  /** Sends all that waits. */
  flush(): void {
    clearTimeout(this.timer)
    clearTimeout(this.retry)
    this.change(settleDrafts(this.queue, newId))
    void this.pump()
  }

  /** Resolves when nothing is owed any more, to false after `limit` milliseconds. */
  async settled(limit = 5_000): Promise<boolean> {
    this.flush()
    if (this.queue.requests.length === 0) return true
    return new Promise((resolve) => {
      const late = setTimeout(() => resolve(false), limit)
      this.idleWaiters.push(() => {
        clearTimeout(late)
        resolve(true)
      })
    })
  }

  private leave(): void {
    this.change(settleDrafts(this.queue, newId))
    // Requests that leave together may arrive in any order: of each segment only the first can be sent.
    const { requests } = this.queue
    for (const request of requests)
      if (requests.find(({ change }) => change.segmentId === request.change.segmentId) === request)
        void this.send(request, true)
  }

  private async pump(): Promise<void> {
    const { signal } = this.life
    if (this.sending || signal.aborted) return
    this.sending = true
    let request = this.queue.requests[0]
    while (request) {
      const outcome = await this.send(request)
      // Another tab may own the queue by now; it sends the request again and learns how it ended.
      if (signal.aborted) return
      this.signedOut = outcome.type === 'signed-out'
      if (outcome.type === 'unreachable' || outcome.type === 'signed-out') {
        const wait = retryAfter[Math.min(this.failures, retryAfter.length - 1)]
        this.failures += 1
        this.retry = setTimeout(() => void this.pump(), wait)
        break
      }
      this.failures = 0
      this.take(request, outcome)
      request = this.queue.requests[0]
    }
    this.sending = false
    this.report()
    if (this.queue.requests.length === 0) for (const done of this.idleWaiters.splice(0)) done()
  }

  private send({ mutationId, change }: WaitingRequest, leaving = false): Promise<Outcome> {
    this.change(markTried(this.queue, mutationId))
    return sendChange(this.articleId, { mutationId, change }, leaving)
  }

  private take(
    { mutationId, change }: WaitingRequest,
    outcome: Exclude<Outcome, { type: 'unreachable' | 'signed-out' }>,
  ): void {
    if (outcome.type === 'done') {
      this.change(acknowledge(this.queue, mutationId, outcome.answer.segments))
      this.events.acknowledged(outcome.answer)
    } else if (outcome.type === 'refused') {
      const { queue, words } = drop(this.queue, mutationId)
      this.change(queue)
      this.events.refused(words, change, outcome)
    } else {
      const again = outcome.current && retryDismissal(this.queue, mutationId, outcome.current.version)
      if (again && outcome.current) {
        this.change(again)
        return this.events.newer(outcome.current)
      }
      const { queue, words } = hold(this.queue, mutationId, newId)
      this.change(queue)
      this.events.conflict(change.segmentId, words, outcome.current)
    }
  }

  private change(queue: OutboxQueue): void {
    this.queue = queue
    this.kept = keepQueue(this.place, this.tab, queue)
    this.report()
  }

  private report(): void {
    const pending = this.queue.requests.length + this.queue.drafts.length
    const cut = this.signedOut ? 'signed-out' : 'offline'
    const state = pending === 0 ? 'saved' : this.failures > 0 ? cut : 'saving'
    this.events.status({ state, pending, kept: this.kept })
  }
}
