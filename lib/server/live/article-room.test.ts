import { afterAll, beforeAll, expect, test } from 'vitest'
import { getBus } from '../bus'
import type { BusMessage } from '../local-bus'
import { enterTemporaryWorkspace } from '../route-for-tests'
import { getStore } from '../store'
import { getRoom } from './article-room'

let leave: () => Promise<void>
beforeAll(() => {
  leave = enterTemporaryWorkspace()
})
afterAll(() => leave())

test('however many are here, each message to other servers is short, and they are all told', async () => {
  const db = await getStore()
  const [here, there] = [getRoom(db, 'here'), getRoom(db, 'there')]
  const told: (BusMessage & { topic: 'presence' })[] = []
  const deaf = getBus().subscribe((message) => message.topic === 'presence' && told.push(message))
  const enter = (room: typeof here, count: number) => {
    for (let i = 0; i < count; i++)
      room.report(crypto.randomUUID(), {
        ...{ tab: crypto.randomUUID(), segmentId: crypto.randomUUID(), writing: true },
      })
  }
  enter(here, 70)
  deaf()
  for (const message of told) expect(JSON.stringify(message).length).toBeLessThan(7_800)
  const last = told.slice(-3)
  expect(last.map(({ page, pages, present }) => [page, pages, present.length])).toEqual([
    [0, 3, 30],
    [1, 3, 30],
    [2, 3, 10],
  ])

  enter(there, 1)
  const seen = () => there.report('me', { tab: 'own', segmentId: null, writing: false }).length
  for (const message of last) there.hear({ ...message, server: 'other' })
  expect(seen()).toBe(72)
  there.hear({ ...last[0]!, server: 'other', pages: 1 })
  expect(seen()).toBe(32)
})
