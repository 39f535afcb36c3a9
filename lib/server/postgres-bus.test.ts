import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inlineFromText } from '@/lib/domain/inline-content'
import { testStores } from './db/test-stores'
import type { BusMessage } from './local-bus'
import { createPostgresBus } from './postgres-bus'

const store = testStores.find(({ name }) => name === 'PostgreSQL')!

describe.skipIf(!store.available)('two servers on one PostgreSQL', () => {
  beforeAll(() => store.start(), 60_000)
  afterAll(() => store.stop(), 60_000)

  test('hear each other, once each, and not what is too long for a notice', async () => {
    const { databaseUrl = '' } = await store.createLocation()
    const [one, other] = [createPostgresBus(databaseUrl), createPostgresBus(databaseUrl)]
    const heard: BusMessage[] = []
    const own: BusMessage[] = []
    one.subscribe((message) => own.push(message))
    const ready = new Promise<void>((done) =>
      other.subscribe((message) => {
        heard.push(message)
        if (message.topic === 'changed' && message.articleId === 'last') done()
      }),
    )
    await Promise.all([one.ready, other.ready])
    const words = (length: number): BusMessage => ({
      ...{ topic: 'text', articleId: 'a', tab: 't', memberId: 'm', segmentId: 's' },
      target: inlineFromText('x'.repeat(length)),
    })
    const messages: BusMessage[] = [
      { topic: 'changed', articleId: 'a', revision: 2 },
      words(20),
      { topic: 'members' },
    ]
    for (const message of messages) one.publish(message)
    one.publish(words(9_000))
    one.publish({ topic: 'changed', articleId: 'last', revision: 1 })
    await ready
    expect(heard).toEqual([...messages, { topic: 'changed', articleId: 'last', revision: 1 }])
    expect(own).toHaveLength(5)
    await Promise.all([one.close(), other.close()])
  })
})
