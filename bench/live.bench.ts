import { findPostgres, startPostgres } from '@/lib/server/db/postgres-for-tests'
import { startServer } from '../scripts/start-server.mjs'
import { cookieFrom, runLoad, send, type Load } from './live-load'

type Row = { what: string; value: number; unit: string; peer?: string; ratio?: number }
type Server = { url: string; dispose(): Promise<void> }

const people = 200
const articleCount = 10
const every = 2_000
const length = Number(process.env.LIVE_SECONDS ?? 60) * 1_000
const password = 'a dozen letters and more'

/** A workspace with its people and articles; everybody has a cookie of their own. */
async function prepare(url: string): Promise<Pick<Load, 'cookies' | 'articles'>> {
  const owner = await cookieFrom(url, '/api/accounts', '', {
    ...{ name: 'Odile', email: 'odile@desk.example', password },
  })
  const cookies: string[] = []
  for (let n = 0; n < people; n++) {
    const { token } = await send<{ token: string }>(url, '/api/invitations', owner, { role: 'translator' })
    cookies.push(
      await cookieFrom(url, `/api/join/${token}`, '', {
        ...{ name: `Translator ${n}`, email: `t${n}@desk.example`, password },
      }),
    )
  }
  const articles = []
  for (let n = 0; n < articleCount; n++) {
    const segments = Array.from({ length: people / articleCount }, (_, i) => ({
      source: [
        { type: 'text', text: `Phrase numéro ${i} de l’article ${n}, longue comme une phrase de dépêche.` },
      ],
      target: [],
    }))
    const { article } = await send<{ article: { id: string } }>(url, '/api/articles', owner, {
      title: `Article ${n}`,
      blocks: [{ kind: 'paragraph', segments }],
    })
    const read = await send<{ segments: { id: string; version: number }[] }>(
      url,
      `/api/articles/${article.id}/segments`,
      owner,
    )
    articles.push({ id: article.id, segments: read.segments })
  }
  return { cookies, articles }
}

function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((p / 100) * sorted.length))] ?? NaN
}

async function measure(name: string, servers: Server[]): Promise<Row[]> {
  const urls = servers.map(({ url }) => url)
  const { cookies, articles } = await prepare(urls[0] ?? '')
  const result = await runLoad({ urls, cookies, articles, length, every })
  let lost = 0
  for (const { id } of articles) {
    const { segments } = await send<{ segments: { id: string; version: number }[] }>(
      urls[0] ?? '',
      `/api/articles/${id}/segments`,
      cookies[0] ?? '',
    )
    for (const { id: segmentId, version } of segments)
      if (version < (result.acknowledged.get(segmentId)?.version ?? 0)) lost += 1
  }
  for (const error of new Set(result.errors)) process.stderr.write(`${name}: ${error}\n`)
  const rows: Row[] = [{ what: `${name}: saves`, value: result.saves.length, unit: '' }]
  for (const p of [50, 95, 99])
    rows.push({ what: `… a save, p${p}`, value: percentile(result.saves, p), unit: 'ms' })
  for (const p of [50, 95, 99])
    rows.push({
      what: `… its arrival at the others, p${p}`,
      value: percentile(result.arrivals, p),
      unit: 'ms',
    })
  return [
    ...rows,
    {
      what: '… arrivals of those expected',
      value: (100 * result.arrivals.length) / result.expected,
      unit: '%',
    },
    { what: '… errors', value: result.errors.length, unit: '' },
    { what: '… acknowledged saves lost', value: lost, unit: '' },
  ]
}

/** 200 translators who save every two seconds and hear of each other, on one server and on two. */
export default async function bench(): Promise<{ name: string; rows: Row[] }> {
  const rows: Row[] = []
  const run = async (name: string, env: Record<string, string>, count = 1) => {
    const servers: Server[] = []
    for (let n = 0; n < count; n++) servers.push(await startServer(env))
    rows.push(...(await measure(name, servers)))
    for (const server of servers) await server.dispose()
  }
  await run('SQLite, one server', {})
  const binaries = findPostgres()
  if (binaries) {
    const postgres = startPostgres(binaries)
    await run('PostgreSQL, one server', { DATABASE_URL: await postgres.createDatabase() })
    await run('PostgreSQL, two servers', { DATABASE_URL: await postgres.createDatabase() }, 2)
    postgres.stop()
  }
  return { name: `${people} translators, a save every ${every / 1000} s for ${length / 1000} s`, rows }
}
