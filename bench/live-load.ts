import { Agent, request as httpRequest, type IncomingMessage } from 'node:http'

/** Who saves and listens: one keep-alive connection for requests, one line for events. */
export type Load = {
  /** Addresses of the servers, used in turn. */
  urls: string[]
  cookies: string[]
  articles: { id: string; segments: { id: string; version: number }[] }[]
  /** How long to go on, and how long each waits between two saves, in milliseconds. */
  length: number
  every: number
}

export type LoadResult = {
  /** Milliseconds from asking to answer, of every save. */
  saves: number[]
  /** Milliseconds from asking to each other listener's hearing of it. */
  arrivals: number[]
  errors: string[]
  /** The last version that was acknowledged, by segment. */
  acknowledged: Map<string, { articleId: string; version: number; text: string }>
  /** How many arrivals there should have been: saves times other listeners of the article. */
  expected: number
}

const agent = new Agent({ keepAlive: true, maxSockets: 1_000 })

function open(url: string, path: string, cookie: string, body?: unknown): Promise<IncomingMessage> {
  const { hostname, port, host } = new URL(url)
  return new Promise((resolve, reject) => {
    const text = body === undefined ? undefined : JSON.stringify(body)
    const sent = httpRequest(
      {
        ...{ hostname, port, path, agent, method: text === undefined ? 'GET' : 'POST' },
        headers: {
          ...{ host, cookie, origin: url },
          ...(text === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
        },
      },
      resolve,
    )
    sent.on('error', reject)
    sent.end(text)
  })
}

/** Sends JSON and reads the answer; throws for any status but those of success. */
export async function send<Answer>(
  url: string,
  path: string,
  cookie: string,
  body?: unknown,
): Promise<Answer> {
  const answer = await open(url, path, cookie, body)
  let text = ''
  answer.setEncoding('utf8')
  for await (const chunk of answer) text += chunk
  if ((answer.statusCode ?? 0) >= 300) throw new Error(`${answer.statusCode} ${text.slice(0, 200)}`)
  return JSON.parse(text) as Answer
}

/** The cookie that an answer sets. */
export async function cookieFrom(url: string, path: string, cookie: string, body: unknown): Promise<string> {
  const answer = await open(url, path, cookie, body)
  answer.resume()
  if ((answer.statusCode ?? 0) >= 300) throw new Error(`${path}: ${answer.statusCode}`)
  return (answer.headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ')
}

/** Lets everybody save a segment of their own every so often while all listen, and counts. */
export async function runLoad({ urls, cookies, articles, length, every }: Load): Promise<LoadResult> {
  const result: LoadResult = { saves: [], arrivals: [], errors: [], acknowledged: new Map(), expected: 0 }
  const asked = new Map<string, number>()
  const listeners = new Map(articles.map(({ id }) => [id, 0]))
  const lines: IncomingMessage[] = []
  /** What the last events said: all listeners of an article hear the same, which need not be read twenty times. */
  const known = new Map<string, { id: string; key: string }[]>()
  function read(event: string): { id: string; key: string }[] {
    if (!event.includes('event: changed')) return []
    let said = known.get(event)
    if (!said) {
      const { segments } = JSON.parse(event.slice(event.indexOf('data: ') + 6))
      said = segments.map(({ id, version }: { id: string; version: number }) => ({
        id,
        key: `${id} ${version}`,
      }))
      if (known.size > 500) known.clear()
      known.set(event, said ?? [])
    }
    return said ?? []
  }

  const seats = cookies.map((cookie, n) => {
    const article = articles[n % articles.length]!
    const segment = article.segments[Math.floor(n / articles.length)]!
    return {
      cookie,
      url: urls[n % urls.length]!,
      article,
      segment,
      version: segment.version,
      tab: crypto.randomUUID(),
    }
  })

  await Promise.all(
    seats.map(async ({ url, cookie, article, segment, tab }) => {
      const line = await open(url, `/api/articles/${article.id}/live?since=0&tab=${tab}`, cookie)
      lines.push(line)
      listeners.set(article.id, (listeners.get(article.id) ?? 0) + 1)
      line.setEncoding('utf8')
      let rest = ''
      const heard = new Set<string>()
      line.on('data', (chunk: string) => {
        const now = performance.now()
        rest += chunk
        const events = rest.split('\n\n')
        rest = events.pop() ?? ''
        for (const event of events) {
          for (const { id, key } of read(event)) {
            const start = asked.get(key)
            if (start === undefined || id === segment.id || heard.has(key)) continue
            heard.add(key)
            result.arrivals.push(now - start)
          }
        }
      })
      line.on('error', () => {})
    }),
  )

  const end = performance.now() + length
  await Promise.all(
    seats.map(async (seat, n) => {
      await new Promise((done) => setTimeout(done, (every * n) / seats.length))
      for (let round = 1; performance.now() < end; round++) {
        const start = performance.now()
        const text = `Translator ${n} writes sentence ${round} of a page, and goes on until the bridge is crossed.`
        const next = seat.version + 1
        asked.set(`${seat.segment.id} ${next}`, start)
        try {
          await send(seat.url, `/api/articles/${seat.article.id}/changes`, seat.cookie, {
            mutationId: crypto.randomUUID(),
            change: {
              ...{
                type: 'set-target',
                segmentId: seat.segment.id,
                baseVersion: seat.version,
                origin: 'typed',
              },
              target: [{ type: 'text', text }],
            },
          })
          result.saves.push(performance.now() - start)
          result.acknowledged.set(seat.segment.id, { articleId: seat.article.id, version: next, text })
          result.expected += (listeners.get(seat.article.id) ?? 1) - 1
          seat.version = next
        } catch (error) {
          result.errors.push(String(error))
        }
        await new Promise((done) => setTimeout(done, Math.max(0, every - (performance.now() - start))))
      }
    }),
  )
  await new Promise((done) => setTimeout(done, 1_000))
  for (const line of lines) line.destroy()
  agent.destroy()
  return result
}
