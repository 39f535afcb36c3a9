import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook as Receiver } from 'standardwebhooks'
import { expect, onTestFinished, test, vi } from 'vitest'
import { newWebhookSchema } from '@/lib/domain/webhook'
import { createArticle } from '../commands/create-article'
import { removeWebhook } from '../commands/remove-webhook'
import { sendWebhook } from '../commands/send-webhook'
import { setWebhook } from '../commands/set-webhook'
import type { TestStore } from '../db/test-stores'
import { log } from '../log'
import { getWebhook } from '../queries/get-webhook'
import { deliverDue, waits } from '../webhook/deliver'
import { act, articleOf, session, storedArticle } from './build'

type Received = { headers: Record<string, string>; body: string }

/** Another program that is told; `answers` are the statuses that it gives, the last one from then on. */
async function receiver(answers: number[]) {
  const received: Received[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      received.push({ headers: request.headers as Record<string, string>, body })
      response.writeHead(answers.length > 1 ? answers.shift()! : answers[0]!, {
        location: 'http://127.0.0.1:9/elsewhere',
      })
      response.end('ignored')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` }
}

/** What another program is told: signed, once at least, and with a log of it. */
export function webhook(store: TestStore): void {
  vi.spyOn(log, 'warn').mockImplementation(() => {})

  test('what happens arrives with a signature that holds', async () => {
    const db = await store.open()
    const { received, url } = await receiver([204])
    await storedArticle(db, [['Avant.']])
    const { secret } = await setWebhook(db, session, { url })
    const article = await storedArticle(db, [['Un. | One.', 'Deux. | Two.']], 'Évêque')
    await article.apply(act(await article.segment(0), 'confirm'))
    await article.apply(act(await article.segment(0), 'send-back', 'Why?'))
    for (const index of [0, 1]) await article.apply(act(await article.segment(index), 'approve'))
    expect(await deliverDue(db)).toBe(3)
    const messages = received.map(({ headers, body }) => new Receiver(secret).verify(body, headers))
    expect(messages).toMatchObject([
      {
        type: 'article.created',
        data: { articleId: article.id, articleTitle: 'Évêque', by: { id: 'owner' } },
      },
      { type: 'segment.sent-back', data: { reason: 'Why?' } },
      { type: 'article.approved', data: { articleId: article.id } },
    ])
    expect(() => new Receiver(secret).verify(`${received[0]?.body} `, received[0]!.headers)).toThrow()
    expect(await deliverDue(db)).toBe(0)
    expect((await getWebhook(db, session)).deliveries).toMatchObject([
      { type: 'article.approved', attempts: 1, nextAt: null, lastStatus: 204, lastError: null },
      { type: 'segment.sent-back' },
      { type: 'article.created' },
    ])
  })

  test('what does not arrive comes again with the same id, later and later, until it is given up', async () => {
    const db = await store.open()
    const { received, url } = await receiver([500, 302, 200])
    await setWebhook(db, session, { url })
    await createArticle(db, session, articleOf([['Un.']]))
    let now = Date.now()
    const { deliveries: before } = await getWebhook(db, session)
    expect(before).toMatchObject([{ attempts: 0, deliveredAt: null }])
    for (const [attempt, status] of [500, 302].entries()) {
      expect(await deliverDue(db, now)).toBe(1)
      const [delivery] = (await getWebhook(db, session)).deliveries
      expect(delivery).toMatchObject({
        attempts: attempt + 1,
        lastStatus: status,
        nextAt: now + waits[attempt]!,
      })
      expect(await deliverDue(db, now + waits[attempt]! - 1)).toBe(0)
      now += waits[attempt]!
    }
    expect(await deliverDue(db, now)).toBe(1)
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(received).toHaveLength(3)
  })

  test('after the last attempt, or a 410, nobody tries any more until somebody asks', async () => {
    const db = await store.open()
    await setWebhook(db, session, { url: 'http://127.0.0.1:9/closed' })
    await sendWebhook(db, session)
    let now = Date.now()
    for (const wait of [...waits, 0]) {
      expect(await deliverDue(db, now)).toBe(1)
      now += wait
    }
    const [dead] = (await getWebhook(db, session)).deliveries
    expect(dead).toMatchObject({ attempts: waits.length + 1, nextAt: null, lastStatus: null })
    expect(dead?.lastError).toBeTruthy()
    expect(await deliverDue(db, now * 2)).toBe(0)
    const { received, url } = await receiver([410])
    await setWebhook(db, session, { url })
    await sendWebhook(db, session, dead?.id)
    expect(await deliverDue(db)).toBe(1)
    expect(received).toHaveLength(1)
    expect((await getWebhook(db, session)).deliveries[0]).toMatchObject({ nextAt: null, lastStatus: 410 })
  })

  test('two servers send a message once', async () => {
    const db = await store.open()
    const { received, url } = await receiver([200])
    await setWebhook(db, session, { url })
    for (let i = 0; i < 5; i++) await sendWebhook(db, session)
    const now = Date.now()
    const tried = await Promise.all([deliverDue(db, now), deliverDue(db, now)])
    expect(tried[0]! + tried[1]!).toBe(5)
    expect(received).toHaveLength(5)
  })

  test('the same address keeps its secret, another gets another; without one, nothing is kept to be sent', async () => {
    const db = await store.open()
    const one = await setWebhook(db, session, { url: 'http://127.0.0.1:9/a' })
    expect(await setWebhook(db, session, { url: 'http://127.0.0.1:9/a' })).toEqual(one)
    expect((await setWebhook(db, session, { url: 'http://127.0.0.1:9/b' })).secret).not.toBe(one.secret)
    await sendWebhook(db, session)
    await removeWebhook(db, session)
    expect(await deliverDue(db)).toBe(0)
    await createArticle(db, session, articleOf([['Un.']]))
    expect((await getWebhook(db, session)).deliveries).toHaveLength(1)
    await expect(sendWebhook(db, session)).rejects.toMatchObject({ id: 'not-found' })
    await expect(removeWebhook(db, session)).rejects.toMatchObject({ id: 'not-found' })
  })

  test('an address is one of the web', () => {
    for (const url of ['ftp://x.example', 'javascript:alert(1)', 'file:///etc/passwd', 'no address', ''])
      expect(newWebhookSchema.safeParse({ url }).success).toBe(false)
    expect(newWebhookSchema.safeParse({ url: 'https://desk.example/hook?x=1' }).success).toBe(true)
  })
}
