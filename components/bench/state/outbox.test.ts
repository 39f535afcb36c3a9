import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Change, ChangeRequest } from '@/lib/domain/change'
import { inlineFromText, plainText } from '@/lib/domain/inline-content'
import type { Segment } from '@/lib/domain/segment'
import { Outbox, type SaveStatus } from './outbox'
import type { OutboxQueue } from './outbox-queue'

const article = '0000000a'
const prefix = `etabli.outbox.${article}.`

function segment(id: string, version: number, words = ''): Segment {
  return {
    ...{ id, blockId: '0000000b', block: { kind: 'paragraph' }, source: [], target: inlineFromText(words) },
    ...{ state: 'initial', version, unsure: false, reason: null, dismissals: [], wordsBy: [], updatedAt: 0 },
  }
}

class FakeStorage {
  full = false
  getItem(key: string): string | null {
    return (this as unknown as Record<string, string>)[key] ?? null
  }
  setItem(key: string, value: string): void {
    if (this.full) throw new DOMException('no room', 'QuotaExceededError')
    Object.defineProperty(this, key, { value, enumerable: true, configurable: true })
  }
  removeItem(key: string): void {
    delete (this as unknown as Record<string, string>)[key]
  }
}

/** The browser's locks, as far as the outbox asks of them. */
class FakeLocks {
  held = new Set<string>()
  async request(
    name: string,
    options: { ifAvailable?: boolean },
    act: (lock: object | null) => unknown,
  ): Promise<unknown> {
    if (options.ifAvailable && this.held.has(name)) return act(null)
    this.held.add(name)
    try {
      return await act({ name })
    } finally {
      this.held.delete(name)
    }
  }
}

type Answer = { status: number; body: unknown } | 'network' | 'silence'

let storage: FakeStorage
let locks: FakeLocks
let target: EventTarget
let sent: ChangeRequest[]
let answers: (Answer | Promise<Answer>)[]
const outboxes: Outbox[] = []

/** What the server says when nothing else is asked of it: the change is done. */
function done({ change }: ChangeRequest): Answer {
  const words = change.type === 'set-target' ? plainText(change.target) : ''
  return {
    status: 200,
    body: { segments: [segment(change.segmentId, change.baseVersion + 1, words)], removed: [] },
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  storage = new FakeStorage()
  locks = new FakeLocks()
  target = new EventTarget()
  sent = []
  answers = []
  vi.stubGlobal('localStorage', storage)
  vi.stubGlobal('navigator', { locks })
  vi.stubGlobal('document', new EventTarget())
  vi.stubGlobal('addEventListener', target.addEventListener.bind(target))
  vi.stubGlobal('fetch', async (_url: string, { body }: { body: string }) => {
    const request = JSON.parse(body) as ChangeRequest
    sent.push(request)
    const answer = (await answers.shift()) ?? done(request)
    if (answer === 'silence') return new Promise(() => {})
    if (answer === 'network') throw new TypeError('fetch failed')
    return new Response(JSON.stringify(answer.body), { status: answer.status })
  })
})

afterEach(() => {
  for (const outbox of outboxes.splice(0)) outbox.stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function open() {
  const events = {
    acknowledged: vi.fn<(answer: { segments: Segment[] }) => void>(),
    newer: vi.fn<(current: Segment) => void>(),
    conflict: vi.fn<(id: string, words: { target: Segment['target'] } | null, now: Segment | null) => void>(),
    refused: vi.fn<(words: { target: Segment['target'] } | null, change: Change) => void>(),
    statuses: [] as SaveStatus[],
    status: (status: SaveStatus) => void events.statuses.push(status),
  }
  const outbox = new Outbox(article, events)
  outboxes.push(outbox)
  const queue = await outbox.start()
  return { outbox, events, queue, status: () => events.statuses.at(-1) }
}

/** Ends a tab; its lock is free then. */
async function close(outbox: Outbox): Promise<void> {
  outbox.stop()
  await vi.advanceTimersByTimeAsync(0)
}

const say = (outbox: Outbox, words: string, id = '00000001', version = 1) =>
  outbox.draft(segment(id, version), inlineFromText(words), 'typed')
const words = (request: ChangeRequest | undefined) =>
  request?.change.type === 'set-target' || request?.change.type === 'set-aside'
    ? plainText(request.change.target)
    : request?.change.type
const kept = () =>
  Object.keys(storage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => JSON.parse(storage.getItem(key) ?? '') as OutboxQueue)
const keptWords = () =>
  kept().flatMap(({ requests, drafts, held }) => [
    ...requests.map(words),
    ...[...drafts, ...held].map((draft) => plainText(draft.target)),
  ])
const conflictWith = (now: Segment | null): Answer => ({
  status: 409,
  body: { error: { id: 'version-conflict', values: {} }, current: now },
})
const refusal = (id: string): Answer => ({ status: 422, body: { error: { id, values: {} } } })
const leftBy = (tab: string, ...drafts: [id: string, text: string][]) =>
  storage.setItem(
    prefix + tab,
    JSON.stringify({
      ...{ requests: [], held: [] },
      drafts: drafts.map(([segmentId, text]) => ({
        ...{ segmentId, baseVersion: 1, target: inlineFromText(text), origin: 'typed' },
      })),
    }),
  )

describe('typing', () => {
  it('is in the browser at once, sent after a pause, and gone from there when the server has it', async () => {
    const { outbox, events, status } = await open()
    say(outbox, 'a')
    say(outbox, 'ab')
    expect(keptWords()).toEqual(['ab'])
    expect(status()).toEqual({ state: 'saving', pending: 1, kept: true })
    await vi.advanceTimersByTimeAsync(499)
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(sent.map(words)).toEqual(['ab'])
    expect(events.acknowledged).toHaveBeenCalledOnce()
    expect(kept()).toEqual([])
    expect(status()).toEqual({ state: 'saved', pending: 0, kept: true })
    expect(outbox.owes('00000001')).toBe(false)
  })

  it('is sent now and then also without a pause', async () => {
    const { outbox } = await open()
    for (let i = 0; i < 8; i += 1) {
      say(outbox, 'a'.repeat(i + 1))
      await vi.advanceTimersByTimeAsync(400)
    }
    expect(sent.length).toBe(1)
  })

  it('sends one change at a time, each from the version that the one before made', async () => {
    const { outbox } = await open()
    say(outbox, 'a')
    outbox.push({ type: 'transition', action: 'confirm', segmentId: '00000001', baseVersion: 1 })
    say(outbox, 'b')
    expect(sent.length).toBe(1)
    await outbox.settled()
    expect(sent.map((request) => [words(request), request.change.baseVersion])).toEqual([
      ['a', 1],
      ['transition', 2],
      ['b', 3],
    ])
  })
})

describe('a lost connection', () => {
  it('is shown, tried again, and sends the same change once more', async () => {
    const { outbox, status } = await open()
    answers = ['network', { status: 503, body: '' }]
    say(outbox, 'a')
    outbox.flush()
    await vi.advanceTimersByTimeAsync(0)
    expect(status()?.state).toBe('offline')
    expect(keptWords()).toEqual(['a'])
    await vi.advanceTimersByTimeAsync(500)
    expect(status()?.state).toBe('offline')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(new Set(sent.map((request) => request.mutationId)).size).toBe(1)
    expect(sent.length).toBe(3)
    expect(status()).toEqual({ state: 'saved', pending: 0, kept: true })
  })

  it('is left at once when the browser is online again, with all that was typed meanwhile', async () => {
    const { outbox, status } = await open()
    answers = ['network']
    say(outbox, 'a')
    outbox.flush()
    await vi.advanceTimersByTimeAsync(0)
    say(outbox, 'ab')
    say(outbox, 'c', '00000002')
    target.dispatchEvent(new Event('online'))
    await vi.advanceTimersByTimeAsync(0)
    expect(sent.map((request) => [words(request), request.change.baseVersion])).toEqual([
      ['a', 1],
      ['a', 1],
      ['ab', 2],
      ['c', 1],
    ])
    expect(status()?.state).toBe('saved')
  })

  it('holds a closing tab back only while it lasts', async () => {
    const { outbox } = await open()
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true })
      target.dispatchEvent(event)
      return event.defaultPrevented
    }
    say(outbox, 'a')
    expect(leave()).toBe(false)
    answers = ['network']
    outbox.flush()
    await vi.advanceTimersByTimeAsync(0)
    expect(leave()).toBe(true)
    await vi.advanceTimersByTimeAsync(500)
    expect(leave()).toBe(false)
  })

  it('lets what waits for everything to be saved know that it is not', async () => {
    const { outbox } = await open()
    answers = ['silence']
    say(outbox, 'a')
    const settled = outbox.settled(1_000)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await settled).toBe(false)
  })
})

describe('a conflict', () => {
  it('holds the words until a person has chosen', async () => {
    const { outbox, events, status } = await open()
    answers = [conflictWith(segment('00000001', 5, 'theirs'))]
    say(outbox, 'mine')
    await outbox.settled()
    const [id, mine, theirs] = events.conflict.mock.calls[0] ?? []
    expect([id, mine && plainText(mine.target), theirs?.version]).toEqual(['00000001', 'mine', 5])
    expect(keptWords()).toEqual(['mine'])
    expect(outbox.owes('00000001')).toBe(true)
    expect(status()?.state).toBe('saved')
    outbox.release('00000001')
    expect(kept()).toEqual([])
    expect(outbox.owes('00000001')).toBe(false)
  })

  it('leaves the other segments alone', async () => {
    const { outbox } = await open()
    answers = [conflictWith(segment('00000001', 5, 'theirs'))]
    say(outbox, 'mine')
    say(outbox, 'other', '00000002')
    await outbox.settled()
    expect(sent.map(words)).toEqual(['mine', 'other'])
    expect(keptWords()).toEqual(['mine'])
  })

  it('is offered again after a reload', async () => {
    const first = await open()
    answers = [conflictWith(segment('00000001', 5, 'theirs'))]
    say(first.outbox, 'mine')
    await first.outbox.settled()
    await close(first.outbox)
    answers = [conflictWith(segment('00000001', 5, 'theirs'))]
    const { events, outbox } = await open()
    await outbox.settled()
    expect(events.conflict.mock.calls[0]?.[0]).toBe('00000001')
    expect(keptWords()).toEqual(['mine'])
  })
})

describe('a dismissal', () => {
  const dismiss = (outbox: Outbox, id = '00000001') =>
    outbox.push({
      type: 'dismiss',
      segmentId: id,
      baseVersion: 1,
      finding: { check: 'term', problem: 'forbidden', side: 'target', text: 'Lugansk' },
      reason: 'A quotation',
    })

  it('that met newer words is sent again upon them, once they are shown', async () => {
    const { outbox, events } = await open()
    answers = [conflictWith(segment('00000001', 5, 'theirs'))]
    dismiss(outbox)
    await outbox.settled()
    expect(sent.map(({ change }) => [change.type, change.baseVersion])).toEqual([
      ['dismiss', 1],
      ['dismiss', 5],
    ])
    expect(events.newer.mock.calls.map(([{ version }]) => version)).toEqual([5])
    expect(events.conflict).not.toHaveBeenCalled()
    expect(kept()).toEqual([])
  })

  it('does not carry words over newer ones that their writer has not seen', async () => {
    const { outbox, events } = await open()
    answers = [conflictWith(segment('00000001', 5, 'theirs'))]
    dismiss(outbox)
    say(outbox, 'mine')
    await outbox.settled()
    expect(events.newer).not.toHaveBeenCalled()
    expect(events.conflict.mock.calls.map(([, mine]) => mine && plainText(mine.target))).toEqual(['mine'])
    expect(keptWords()).toEqual(['mine'])
  })

  it('follows the words that it is about', async () => {
    const { outbox } = await open()
    say(outbox, 'Lugansk')
    dismiss(outbox)
    await outbox.settled()
    expect(sent.map(({ change }) => [change.type, change.baseVersion])).toEqual([
      ['set-target', 1],
      ['dismiss', 2],
    ])
  })
})

describe('a refusal', () => {
  it('gives the words back and goes on', async () => {
    const { outbox, events } = await open()
    answers = [refusal('segment-not-found')]
    say(outbox, 'mine')
    say(outbox, 'other', '00000002')
    await outbox.settled()
    expect(events.refused).toHaveBeenCalledOnce()
    expect(plainText(events.refused.mock.calls[0]?.[0]?.target ?? [])).toBe('mine')
    expect(events.acknowledged).toHaveBeenCalledOnce()
    expect(kept()).toEqual([])
  })

  it('of a step takes no words away that were typed after it', async () => {
    const { outbox, events } = await open()
    answers = [refusal('transition-not-allowed')]
    outbox.push({ type: 'transition', action: 'confirm', segmentId: '00000001', baseVersion: 1 })
    say(outbox, 'after')
    await outbox.settled()
    expect(events.refused.mock.calls.map(([gone]) => gone)).toEqual([null])
    expect(sent.map(words)).toEqual(['transition', 'after'])
  })
})

describe('a new tab', () => {
  it('takes over what dead tabs left, and nothing of a living one or of another article', async () => {
    leftBy('dead', ['00000001', 'orphan'])
    leftBy('alive', ['00000002', 'living'])
    locks.held.add('etabli.tab.alive')
    storage.setItem('etabli.outbox.0000000c.dead', storage.getItem(`${prefix}dead`) ?? '')
    storage.setItem(`${prefix}broken`, '{"requests":[')
    const { outbox, queue } = await open()
    expect(queue.requests.map(words)).toEqual(['orphan'])
    await outbox.settled()
    expect(sent.map(words)).toEqual(['orphan'])
    expect(keptWords()).toEqual(['living'])
    expect(storage.getItem('etabli.outbox.0000000c.dead')).not.toBeNull()
  })

  it('lets the words of two dead tabs on one segment meet as those of two people would', async () => {
    leftBy('one', ['00000001', 'one'])
    leftBy('two', ['00000001', 'two'])
    const { outbox } = await open()
    await outbox.settled()
    expect(sent.map((request) => [words(request), request.change.baseVersion])).toEqual([
      ['one', 1],
      ['two', 1],
    ])
  })

  it('keeps orphans where they are when there is no room under its own name', async () => {
    leftBy('dead', ['00000001', 'orphan'])
    storage.full = true
    const { outbox } = await open()
    expect(keptWords()).toEqual(['orphan'])
    await outbox.settled()
    expect(sent.map(words)).toEqual(['orphan'])
  })

  it('sends again what the dead one may have sent already, and goes on from there', async () => {
    const first = await open()
    answers = ['silence', 'silence']
    say(first.outbox, 'a')
    say(first.outbox, 'b', '00000002')
    first.outbox.flush()
    await close(first.outbox)
    const [a, , b] = sent
    expect([words(a), words(b)]).toEqual(['a', 'b'])
    answers = ['silence']
    const { outbox } = await open()
    say(outbox, 'bb', '00000002')
    outbox.flush()
    expect(kept().length).toBe(1)
    expect(keptWords()).toEqual(['a', 'b', 'bb'])
  })
})

describe('a page that goes', () => {
  it('leaves its queue to the next one, also when an answer comes late', async () => {
    const first = await open()
    let answer = (_: Answer) => {}
    answers = [new Promise<Answer>((resolve) => (answer = resolve)), 'silence', 'silence']
    say(first.outbox, 'a')
    say(first.outbox, 'b', '00000002')
    first.outbox.flush()
    await close(first.outbox)
    answers = ['silence']
    await open()
    answer(done(sent[0] as ChangeRequest))
    await vi.advanceTimersByTimeAsync(0)
    expect(first.events.acknowledged).not.toHaveBeenCalled()
    expect(kept().map(({ requests }) => requests.map(words))).toEqual([['a', 'b']])
  })

  it('sends of each segment only what comes first', async () => {
    const { outbox } = await open()
    answers = ['network']
    say(outbox, 'a')
    outbox.flush()
    await vi.advanceTimersByTimeAsync(0)
    say(outbox, 'ab')
    say(outbox, 'c', '00000002')
    sent.length = 0
    target.dispatchEvent(new Event('pagehide'))
    expect(sent.map(words)).toEqual(['a', 'c'])
    expect(keptWords()).toEqual(['a', 'ab', 'c'])
  })

  it('can be started again', async () => {
    const { outbox, status } = await open()
    outbox.stop()
    await outbox.start()
    say(outbox, 'a')
    await outbox.settled()
    expect(status()?.state).toBe('saved')
    expect(sent.map(words)).toEqual(['a'])
  })
})

describe('a browser without room', () => {
  it('says so, saves all the same, and holds a closing tab back', async () => {
    const { outbox, status } = await open()
    storage.full = true
    say(outbox, 'a')
    expect(status()).toEqual({ state: 'saving', pending: 1, kept: false })
    const event = new Event('beforeunload', { cancelable: true })
    target.dispatchEvent(event)
    expect(event.defaultPrevented).toBe(true)
    await outbox.settled()
    expect(status()).toEqual({ state: 'saved', pending: 0, kept: true })
  })

  it('or without any storage starts and saves', async () => {
    vi.stubGlobal('localStorage', undefined)
    const { outbox, status } = await open()
    say(outbox, 'a')
    expect(status()?.kept).toBe(false)
    await outbox.settled()
    expect(sent.map(words)).toEqual(['a'])
  })
})
