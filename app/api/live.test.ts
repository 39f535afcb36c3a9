import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ArticleAnswer, SegmentsAnswer } from '@/lib/domain/answers'
import { inlineFromText } from '@/lib/domain/inline-content'
import { enterTemporaryWorkspace, ownRequest, withParams } from '@/lib/server/route-for-tests'
import { POST as turnAccountsOn } from './accounts/route'
import { POST as change } from './articles/[id]/changes/route'
import { GET as listen } from './articles/[id]/live/route'
import { POST as report } from './articles/[id]/presence/route'
import { GET as readSegments } from './articles/[id]/segments/route'
import { POST as createArticle } from './articles/route'
import { POST as signOut } from './sign-out/route'

let leave: () => Promise<void>
beforeEach(() => {
  leave = enterTemporaryWorkspace()
})
afterEach(() => leave())

const tab = '11111111-2222-4333-8444-555555555555'

async function newArticle(headers: Record<string, string> = {}) {
  const segments = [{ source: inlineFromText('Un.'), target: inlineFromText('One.') }]
  const body = { title: 'Titre', blocks: [{ kind: 'paragraph', segments }] }
  const made = await createArticle(ownRequest('POST', '/api/articles', body, headers), {})
  const { article } = (await made.json()) as ArticleAnswer
  const params = withParams({ id: article.id })
  async function type(text: string): Promise<void> {
    const read = await readSegments(ownRequest('GET', '/segments', undefined, headers), params)
    const [segment] = ((await read.json()) as SegmentsAnswer).segments
    const typed = {
      ...{ type: 'set-target', segmentId: segment?.id, baseVersion: segment?.version },
      ...{ target: inlineFromText(text), origin: 'typed' },
    }
    const request = { mutationId: crypto.randomUUID(), change: typed }
    expect((await change(ownRequest('POST', '/changes', request, headers), params)).status).toBe(200)
  }
  return { article, params, type }
}

/** Reads a stream until an event says what is looked for; what it has said so far. */
async function readUntil(reader: ReadableStreamDefaultReader<Uint8Array>, wanted: string): Promise<string> {
  let text = ''
  while (!text.includes(wanted)) {
    const { value, done } = await reader.read()
    if (done) throw new Error(`the stream ended before ${wanted}: ${text}`)
    text += new TextDecoder().decode(value)
  }
  return text
}

function stream(id: string, since: number, headers: Record<string, string> = {}): Request {
  return ownRequest('GET', `/api/articles/${id}/live?since=${since}&tab=${tab}`, undefined, headers)
}

test('a stream brings what was missed since the last event, then what happens, and who is there', async () => {
  const { article, params, type } = await newArticle()
  await type('Missed.')
  const answer = await listen(stream(article.id, article.revision), params)
  expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/)
  expect(answer.headers.get('cache-control')).toContain('no-transform')
  const reader = answer.body!.getReader()
  const missed = await readUntil(reader, 'Missed.')
  const last = /id: (\d+)/.exec(missed)?.[1] ?? ''
  await type('Heard.')
  expect(await readUntil(reader, 'Heard.')).not.toContain('Missed.')
  const where = { tab, segmentId: null, writing: false }
  await report(ownRequest('POST', '/presence', where), params)
  expect(await readUntil(reader, tab)).toContain('event: presence')
  await reader.cancel()

  const again = await listen(stream(article.id, article.revision, { 'last-event-id': last }), params)
  const second = again.body!.getReader()
  await type('Later.')
  expect(await readUntil(second, 'Later.')).not.toContain('Missed.')
  await second.cancel()
})

test('a stream ends with the session that it was opened in', async () => {
  const account = { name: 'Odile', email: 'odile@desk.example', password: 'a dozen letters and more' }
  const signedIn = await turnAccountsOn(ownRequest('POST', '/api/accounts', account), {})
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const { article, params } = await newArticle({ cookie })
  const reader = (await listen(stream(article.id, 0, { cookie }), params)).body!.getReader()
  await readUntil(reader, 'event: presence')
  await signOut(ownRequest('POST', '/api/sign-out', undefined, { cookie }), {})
  let ended = false
  while (!ended) ended = (await reader.read()).done
  expect((await listen(stream(article.id, 0, { cookie }), params)).status).toBe(401)
})

test('an article that is not there has no stream', async () => {
  const id = crypto.randomUUID()
  expect((await listen(stream(id, 0), withParams({ id }))).status).toBe(404)
})
