import { expect, test } from 'vitest'
import { EffortCounter } from './effort-counter'

test('time counts for the segment that one is in', () => {
  const counter = new EffortCounter()
  counter.enter('a', 0)
  counter.act(1_000)
  counter.act(4_000)
  counter.enter('b', 5_000)
  counter.act(6_000)
  expect(counter.take(8_000)).toEqual([
    { segmentId: 'a', milliseconds: 4_000 },
    { segmentId: 'b', milliseconds: 3_000 },
  ])
  expect(counter.take(8_000)).toEqual([])
})

test('who does nothing for a minute has stopped; what follows begins with the next sign of life', () => {
  const counter = new EffortCounter()
  counter.enter('a', 0)
  counter.act(0)
  expect(counter.take(500_000)).toEqual([{ segmentId: 'a', milliseconds: 60_000 }])
  expect(counter.take(600_000)).toEqual([])
  counter.act(700_000)
  counter.act(701_000)
  expect(counter.take(701_000)).toEqual([{ segmentId: 'a', milliseconds: 1_000 }])
})

test('nothing counts while the page is out of sight, before the first sign of life, or in no segment', () => {
  const counter = new EffortCounter()
  counter.enter('a', 0)
  expect(counter.take(9_000)).toEqual([])
  counter.act(10_000)
  counter.rest(12_000)
  expect(counter.take(40_000)).toEqual([{ segmentId: 'a', milliseconds: 2_000 }])
  counter.enter(null, 41_000)
  counter.act(42_000)
  counter.act(43_000)
  expect(counter.take(44_000)).toEqual([])
})

test('a clock that is asked often counts the same as one that is asked once', () => {
  const often = new EffortCounter()
  const once = new EffortCounter()
  for (const counter of [often, once]) {
    counter.enter('a', 0)
    counter.act(0)
  }
  let sum = 0
  for (let now = 100; now <= 30_000; now += 100) sum += often.take(now)[0]?.milliseconds ?? 0
  expect(sum).toBe(once.take(30_000)[0]?.milliseconds)
})
