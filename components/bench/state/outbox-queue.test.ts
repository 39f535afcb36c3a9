import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change, ChangeRequest } from '@/lib/domain/change'
import { inlineFromText, plainText, sameInline } from '@/lib/domain/inline-content'
import type { Segment } from '@/lib/domain/segment'
import {
  acknowledge,
  drop,
  emptyQueue,
  enqueue,
  hold,
  inherit,
  isEmpty,
  joinQueues,
  markTried,
  outboxSchema,
  pendingWords,
  putDraft,
  reopen,
  settleDrafts,
  type OutboxQueue,
} from './outbox-queue'

const ids = ['00000001', '00000002', '00000003'] as const
type Id = (typeof ids)[number]

function segment(id: string, version: number, words = ''): Segment {
  return {
    ...{ id, blockId: '0000000b', block: { kind: 'paragraph' }, source: [], target: inlineFromText(words) },
    ...{ state: 'initial', version, unsure: false, reason: null, dismissals: [], wordsBy: [], updatedAt: 0 },
  }
}

function counter(): () => string {
  let next = 0
  return () => `f${String((next += 1)).padStart(7, '0')}`
}

const type = (queue: OutboxQueue, id: Id, words: string, version = 1) =>
  putDraft(queue, { id, version }, inlineFromText(words), 'typed')
const confirm = (segmentId: Id, baseVersion = 1): Change => ({
  ...{ type: 'transition', action: 'confirm' },
  ...{ segmentId, baseVersion },
})
/** What the queue would send, in order. */
const said = (queue: OutboxQueue) =>
  queue.requests.map(({ change }) => [
    change.segmentId.at(-1),
    change.type === 'set-target' || change.type === 'set-aside' ? plainText(change.target) : change.type,
    change.baseVersion,
  ])
const heldWords = (queue: OutboxQueue) => queue.held.map((draft) => plainText(draft.target))

describe('the queue', () => {
  it('keeps the newest words of a segment, with the version that the first of them started from', () => {
    const queue = type(type(type(emptyQueue, '00000001', 'a'), '00000002', 'b'), '00000001', 'aa', 7)
    expect(said(settleDrafts(queue, counter()))).toEqual([
      ['2', 'b', 1],
      ['1', 'aa', 1],
    ])
  })

  it('replaces words that wait, but none that may be with the server', () => {
    const newId = counter()
    let queue = settleDrafts(type(type(emptyQueue, '00000001', 'a'), '00000002', 'b'), newId)
    queue = markTried(queue, 'f0000001')
    queue = settleDrafts(type(type(queue, '00000001', 'aa'), '00000002', 'bb'), newId)
    expect(said(queue)).toEqual([
      ['1', 'a', 1],
      ['1', 'aa', 1],
      ['2', 'bb', 1],
    ])
    queue = markTried(queue, 'f0000004')
    expect(said(settleDrafts(type(queue, '00000002', 'bbb'), newId)).at(-2)).toEqual(['2', 'bb', 1])
  })

  it('puts a change behind the words of its segment, and no words before a change', () => {
    const newId = counter()
    const queue = enqueue(type(emptyQueue, '00000001', 'a'), confirm('00000001'), newId)
    expect(said(settleDrafts(type(queue, '00000001', 'b'), newId))).toEqual([
      ['1', 'a', 1],
      ['1', 'transition', 1],
      ['1', 'b', 1],
    ])
  })

  it('lets what follows in the same segment start from what the server has now', () => {
    const newId = counter()
    let queue = enqueue(type(emptyQueue, '00000001', 'a'), confirm('00000001'), newId)
    queue = type(type(queue, '00000001', 'b'), '00000002', 'c')
    queue = acknowledge(queue, 'f0000001', [segment('00000001', 2, 'a')])
    expect(said(settleDrafts(queue, newId))).toEqual([
      ['1', 'transition', 2],
      ['1', 'b', 2],
      ['2', 'c', 1],
    ])
  })

  it('does not take words that somebody else wrote since for its own', () => {
    const newId = counter()
    let queue = settleDrafts(type(emptyQueue, '00000001', 'a'), newId)
    queue = type(markTried(queue, 'f0000001'), '00000001', 'aa', 3)
    queue = acknowledge(queue, 'f0000001', [segment('00000001', 3, 'somebody else')])
    expect(said(settleDrafts(queue, newId))).toEqual([['1', 'aa', 1]])
  })

  it('learns no version from words that were only set aside', () => {
    const newId = counter()
    const aside: Change = { type: 'set-aside', segmentId: '00000001', baseVersion: 1, target: [] }
    const queue = type(enqueue(emptyQueue, aside, newId), '00000001', 'a')
    const after = acknowledge(queue, 'f0000001', [segment('00000001', 2, 'somebody else')])
    expect(said(settleDrafts(after, newId))).toEqual([['1', 'a', 1]])
  })

  it('holds the newest words of a conflict, and sets aside the ones that were held before', () => {
    const newId = counter()
    let queue = settleDrafts(type(emptyQueue, '00000001', 'a'), newId)
    queue = enqueue(queue, confirm('00000001'), newId)
    const first = hold(type(type(queue, '00000001', 'aa'), '00000002', 'b'), 'f0000001', newId)
    expect(first.words && plainText(first.words.target)).toBe('aa')
    expect(heldWords(first.queue)).toEqual(['aa'])
    expect(first.queue.requests).toEqual([])
    expect(first.queue.drafts.map(({ segmentId }) => segmentId)).toEqual(['00000002'])
    queue = settleDrafts(type(first.queue, '00000001', 'aaa'), newId)
    const second = hold(queue, queue.requests.at(-1)?.mutationId ?? '', newId)
    expect(heldWords(second.queue)).toEqual(['aaa'])
    expect(second.queue.requests.map(({ change }) => change.type)).toEqual(['set-target', 'set-aside'])
  })

  it('keeps what is held when a change without words meets newer ones', () => {
    const newId = counter()
    const held = { segmentId: '00000001', baseVersion: 1, target: [], origin: 'typed' as const }
    const queue = enqueue({ ...emptyQueue, held: [held] }, confirm('00000001'), newId)
    const { queue: after, words } = hold(queue, 'f0000001', newId)
    expect(words).toBeNull()
    expect(after).toEqual({ requests: [], drafts: [], held: [held] })
  })

  it('drops a change that is refused, and gives back its words where no newer ones are owed', () => {
    const newId = counter()
    const queue = enqueue(type(emptyQueue, '00000001', 'a'), confirm('00000001'), newId)
    const words = drop(queue, 'f0000001')
    expect(words.words && plainText(words.words.target)).toBe('a')
    expect(said(words.queue)).toEqual([['1', 'transition', 1]])
    expect(drop(type(queue, '00000001', 'b'), 'f0000001').words).toBeNull()
    expect(drop(queue, 'f0000002')).toMatchObject({
      words: null,
      queue: { requests: [{ mutationId: 'f0000001' }] },
    })
  })

  it('shows the newest words again after a reload, those that were held among them', () => {
    const newId = counter()
    const queue = hold(settleDrafts(type(emptyQueue, '00000001', 'a'), newId), 'f0000001', newId).queue
    const mixed = type(settleDrafts(type(queue, '00000002', 'b'), newId), '00000003', 'c')
    const left = outboxSchema.parse(JSON.parse(JSON.stringify(mixed)))
    const reopened = reopen(joinQueues(inherit(left, 'tab'), emptyQueue))
    expect(reopened.held).toEqual([])
    expect([...pendingWords(reopened)].map(([id, words]) => id.at(-1) + plainText(words)).sort()).toEqual([
      '1a',
      '2b',
      '3c',
    ])
  })

  it('keeps held words apart from those that were typed on top of what they met', () => {
    const newId = counter()
    const queue = hold(settleDrafts(type(emptyQueue, '00000001', 'a'), newId), 'f0000001', newId).queue
    const reopened = reopen(inherit(type(queue, '00000001', 'b', 2), 'tab'))
    expect(said(settleDrafts(reopened, newId))).toEqual([
      ['1', 'a', 1],
      ['1', 'b', 2],
    ])
  })

  it('never takes the words of two tabs for one text', () => {
    const newId = counter()
    const one = inherit(type(emptyQueue, '00000001', 'one'), 'tab1')
    const two = inherit(settleDrafts(type(emptyQueue, '00000001', 'two'), newId), 'tab2')
    let queue = settleDrafts(joinQueues(two, joinQueues(one, emptyQueue)), newId)
    expect(said(queue)).toEqual([
      ['1', 'two', 1],
      ['1', 'one', 1],
    ])
    queue = acknowledge(queue, 'f0000001', [segment('00000001', 2, 'two')])
    expect(said(queue)).toEqual([['1', 'one', 1]])
  })

  it('goes on from the words that it took over', () => {
    const newId = counter()
    let queue: OutboxQueue = inherit(settleDrafts(type(emptyQueue, '00000001', 'a'), newId), 'tab')
    queue = type(markTried(queue, 'f0000001'), '00000001', 'ab')
    queue = acknowledge(queue, 'f0000001', [segment('00000001', 2, 'a')])
    expect(said(settleDrafts(queue, newId))).toEqual([['1', 'ab', 2]])
  })
})

/** A server with versions, as `applyChange` has them, that remembers all words it ever took. */
function createServer() {
  const segments = new Map<string, Segment>(ids.map((id) => [id, segment(id, 1)]))
  const applied = new Map<string, string>()
  const written = new Map<string, string[]>()
  const change = (id: string, next: Partial<Segment>) => {
    const present = segments.get(id) ?? segment(id, 1)
    segments.set(id, { ...present, ...next, version: present.version + 1 })
    written.set(id, [...(written.get(id) ?? []), plainText(segments.get(id)?.target ?? [])])
  }
  return {
    segments,
    written,
    change,
    /** Null is a conflict. */
    receive({ mutationId, change: asked }: ChangeRequest): Segment[] | null {
      const id = asked.segmentId
      const present = segments.get(id)
      const answer = () => [...segments.values()].filter((one) => one.id === id)
      if (applied.has(mutationId)) return answer()
      if (asked.type === 'set-aside') written.set(id, [...(written.get(id) ?? []), plainText(asked.target)])
      else if (asked.type === 'set-target' && present && sameInline(present.target, asked.target))
        return answer()
      else if (present?.version !== asked.baseVersion) return null
      else change(id, asked.type === 'set-target' ? { target: asked.target } : { state: 'translated' })
      applied.set(mutationId, id)
      return answer()
    },
  }
}

type Step =
  | { do: 'type' | 'confirm' | 'settle' | 'other'; id: Id }
  | { do: 'send'; answer: 'comes' | 'lost' | 'never sent' }
  | { do: 'reload' }

const step = (others: boolean): fc.Arbitrary<Step> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('type' as const), id: fc.constantFrom(...ids) }) },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constantFrom(...(['confirm', 'settle', ...(others ? ['other' as const] : [])] as const)),
        id: fc.constantFrom(...ids),
      }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant('send' as const),
        answer: fc.constantFrom('comes' as const, 'lost' as const, 'never sent' as const),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('reload' as const) }) },
  )

/** One person at one bench; what the bench shows is kept as the bench keeps it. */
function play(steps: readonly Step[]) {
  const server = createServer()
  const newId = counter()
  const shown = new Map<string, Segment>(server.segments)
  const typed = new Map<string, string>()
  const conflicts: { id: string; mine: string | null }[] = []
  /** Words that the person has never seen, or was never asked about, and that went. */
  const overwritten: string[] = []
  const seen = new Set([...shown.values()].map((one) => one.target))
  let queue: OutboxQueue = emptyQueue
  let words = 0
  let tabs = 0

  function show(now: Segment) {
    shown.set(now.id, now)
    seen.add(now.target)
  }

  function send(answer: 'comes' | 'lost' | 'never sent') {
    const [request] = queue.requests
    if (!request) return
    queue = markTried(queue, request.mutationId)
    if (answer === 'never sent') return
    const before = server.segments.get(request.change.segmentId)
    const result = server.receive(request)
    const after = server.segments.get(request.change.segmentId)
    if (before && after && before.target !== after.target && !seen.has(before.target))
      overwritten.push(plainText(before.target))
    if (request.change.type === 'set-target') seen.add(request.change.target)
    if (answer === 'lost') return
    if (!result) {
      const met = hold(queue, request.mutationId, newId)
      conflicts.push({ id: request.change.segmentId, mine: met.words && plainText(met.words.target) })
      queue = met.queue
      const current = server.segments.get(request.change.segmentId)
      if (current) show(current)
      return
    }
    queue = acknowledge(queue, request.mutationId, result)
    for (const one of result) if (!pendingWords(queue).has(one.id)) show(one)
  }

  for (const one of steps) {
    if (one.do === 'type') {
      const text = `mine ${(words += 1)}`
      typed.set(one.id, text)
      queue = putDraft(queue, shown.get(one.id) ?? segment(one.id, 1), inlineFromText(text), 'typed')
    } else if (one.do === 'confirm') {
      queue = enqueue(queue, confirm(one.id, shown.get(one.id)?.version), newId)
    } else if (one.do === 'settle') queue = settleDrafts(queue, newId)
    else if (one.do === 'other') server.change(one.id, { target: inlineFromText(`other ${(words += 1)}`) })
    else if (one.do === 'send') send(one.answer)
    else {
      const left = outboxSchema.parse(JSON.parse(JSON.stringify(queue)))
      queue = reopen(inherit(left, `tab${(tabs += 1)}`))
      for (const now of server.segments.values())
        if (pendingWords(queue).has(now.id)) shown.set(now.id, now)
        else show(now)
    }
  }
  queue = settleDrafts(queue, newId)
  for (let i = 0; i < 500 && queue.requests.length > 0; i += 1) send('comes')
  return { server, queue, typed, conflicts, overwritten }
}

describe('a person alone, on a connection that fails at any moment', () => {
  it('ends with the last words typed, and never in a conflict with themselves', () => {
    fc.assert(
      fc.property(fc.array(step(false), { maxLength: 40 }), (steps) => {
        const { server, queue, typed, conflicts } = play(steps)
        expect(conflicts).toEqual([])
        expect(isEmpty(queue)).toBe(true)
        for (const [id, text] of typed) expect(plainText(server.segments.get(id)?.target ?? [])).toBe(text)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('two people', () => {
  it('lose no words and overwrite none unseen: the last ones typed are on the server, or held for a choice', () => {
    fc.assert(
      fc.property(fc.array(step(true), { maxLength: 40 }), (steps) => {
        const { server, queue, typed, overwritten } = play(steps)
        expect(queue.requests).toEqual([])
        expect(overwritten).toEqual([])
        for (const [id, text] of typed) {
          const kept = [...(server.written.get(id) ?? []), ...heldWords(queue)]
          expect(kept).toContain(text)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
