import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holderOf } from '@/lib/domain/live'
import { patience, Presences } from './presences'

const [ana, bea] = ['11111111', '22222222']
const at = (tab: string, writing: boolean, segmentId: string | null = 's') => ({ tab, segmentId, writing })

test('who began to write first holds the segment, until they leave it, stop or fall silent', () => {
  const presences = new Presences()
  const holder = (now: number) => holderOf(presences.list(now), 's')?.memberId
  presences.report('ana', at(ana, false), 0)
  expect(holder(0)).toBeUndefined()
  presences.report('bea', at(bea, true), 10)
  presences.report('ana', at(ana, true), 20)
  presences.report('bea', at(bea, true), 30)
  expect(holder(30)).toBe('bea')
  expect(presences.list(30).find(({ tab }) => tab === bea)?.writingSince).toBe(10)
  presences.report('bea', at(bea, true, 'other'), 40)
  expect(holder(40)).toBe('ana')
  presences.report('bea', at(bea, true), 50)
  expect(holder(50)).toBe('ana')
  presences.report('bea', at(bea, true), 20 + patience)
  expect(holder(20 + patience)).toBe('bea')
  expect(presences.list(20 + patience)).toHaveLength(1)
})

test('who takes over is before all others, and those come behind when they write on', () => {
  const presences = new Presences()
  presences.report('ana', at(ana, true), 0)
  presences.report('bea', at(bea, true), 10)
  presences.takeOver('s', bea)
  expect(holderOf(presences.list(10), 's')?.memberId).toBe('bea')
  presences.report('ana', at(ana, true), 20)
  expect(holderOf(presences.list(20), 's')?.memberId).toBe('bea')
  presences.leave(bea)
  expect(holderOf(presences.list(20), 's')?.memberId).toBe('ana')
})

test('whatever tabs say and in whichever order they are listed, all see the same holder, who writes there', () => {
  const report = fc.record({
    tab: fc.constantFrom('1', '2', '3', '4'),
    segmentId: fc.constantFrom('a', 'b', null),
    writing: fc.boolean(),
    wait: fc.nat(15_000),
  })
  fc.assert(
    fc.property(fc.array(report), (reports) => {
      const presences = new Presences()
      let now = 0
      for (const { wait, ...said } of reports) presences.report(`of ${said.tab}`, said, (now += wait))
      const present = presences.list(now)
      for (const id of ['a', 'b']) {
        const holder = holderOf(present, id)
        expect(holderOf([...present].reverse(), id)).toEqual(holder)
        const writers = present.filter((one) => one.segmentId === id && one.writingSince !== null)
        expect(holder !== null).toBe(writers.length > 0)
        expect(writers.every((one) => (holder?.writingSince ?? 0) <= (one.writingSince ?? 0))).toBe(true)
      }
    }),
  )
})
