import { chromium, type Browser } from '@playwright/test'
import { chromiumArgs, getChromium } from '../scripts/find-chromium.mjs'
import { setUp } from '../scripts/set-up.mjs'
import { startServer } from '../scripts/start-server.mjs'
import { serveBareEditor } from './bare-editor'
import { sampleArticle } from './sample-article'
import { countDroppedFrames, editorSelector, installProbe } from './typing-probe'

const text = 'According to the governor, rescuers covered nearly 62 miles from there. '
  .repeat(3)
  .slice(0, 200)
const rounds = 2
/** Milliseconds between two keys: faster than a person, slow enough for every hint to be worked out in between. */
const rhythm = 60
/** The first keys compile the code that the others run. */
const warmUp = 20

type Measured = {
  ready: number[]
  keys: number[]
  longTasks: number[]
  nodes: number
  heap: number
  dropped: number
}

async function createArticle(url: string, count: number): Promise<string> {
  const answer = await fetch(`${url}/api/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify(sampleArticle(count)),
  })
  if (answer.status !== 201) throw new Error(`POST /api/articles: ${answer.status} ${await answer.text()}`)
  const { article } = (await answer.json()) as { article: { id: string } }
  return article.id
}

async function measure(browser: Browser, address: string, into: Measured) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })
  const page = await context.newPage()
  await installProbe(page)
  await page.goto(address)
  await page.locator(editorSelector).first().click()
  await page.keyboard.press('Control+End')
  const before = await page.evaluate(() => {
    window.probe.keys.length = 0
    window.probe.longTasks.length = 0
    return window.probe.ready
  })
  await page.keyboard.type(text, { delay: rhythm })
  await page.waitForFunction((count) => window.probe.keys.length >= count, text.length)
  const typed = await page.evaluate(() => structuredClone(window.probe))
  into.ready.push(before)
  into.keys.push(...typed.keys.slice(warmUp))
  into.longTasks.push(...typed.longTasks)
  into.nodes = await page.evaluate(() => document.querySelectorAll('*').length)
  const devTools = await context.newCDPSession(page)
  await devTools.send('HeapProfiler.collectGarbage')
  await devTools.send('Performance.enable')
  const { metrics } = await devTools.send('Performance.getMetrics')
  into.heap = (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6
  into.dropped = await countDroppedFrames(page)
  await context.close()
}

function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

function rowsOf(name: string, measured: Measured, bare?: Measured) {
  const against = (value: number, other: number | undefined) =>
    other ? { peer: 'the bare editor', ratio: value / other } : {}
  const p50 = percentile(measured.keys, 0.5)
  const p95 = percentile(measured.keys, 0.95)
  return [
    { what: `${name}: first row can be typed in`, value: percentile(measured.ready, 0.5), unit: 'ms' },
    {
      what: `${name}: key press to paint, p50`,
      value: p50,
      unit: 'ms',
      ...against(p50, bare && percentile(bare.keys, 0.5)),
    },
    {
      what: `${name}: key press to paint, p95`,
      value: p95,
      unit: 'ms',
      ...against(p95, bare && percentile(bare.keys, 0.95)),
    },
    {
      what: `${name}: long tasks while typing`,
      value: measured.longTasks.length,
      unit: `of ${rounds * text.length} keys`,
    },
    { what: `${name}: longest task`, value: Math.max(0, ...measured.longTasks), unit: 'ms' },
    { what: `${name}: DOM nodes mounted`, value: measured.nodes, unit: '' },
    { what: `${name}: JavaScript heap`, value: measured.heap, unit: 'MB' },
    { what: `${name}: frames dropped from end to end`, value: measured.dropped, unit: 'of 300' },
  ]
}

/** Typing in the bench of a short and of a very long article, and in a Tiptap editor that stands alone, in turns. */
export default async function bench() {
  await setUp()
  const bareEditor = await serveBareEditor()
  const server = await startServer()
  const browser = await chromium.launch({ executablePath: await getChromium(), args: chromiumArgs })
  const places = [
    { name: 'Bare editor', address: bareEditor.url },
    ...(await Promise.all(
      [100, 10_000].map(async (count) => ({
        name: `${count.toLocaleString('en')} segments`,
        address: `${server.url}/articles/${await createArticle(server.url, count)}`,
      })),
    )),
  ].map((place) => ({
    ...place,
    measured: { ready: [], keys: [], longTasks: [], nodes: 0, heap: 0, dropped: 0 } as Measured,
  }))
  try {
    for (let round = 0; round < rounds; round++)
      for (const { address, measured } of places) await measure(browser, address, measured)
  } finally {
    await browser.close()
    await server.dispose()
    await bareEditor.close()
  }
  const [bare, short, long] = places.map((place) => place.measured)
  const p95 = percentile(long?.keys ?? [], 0.95)
  return {
    name: 'Typing',
    rows: [
      ...places.flatMap(({ name, measured }) => rowsOf(name, measured, measured === bare ? undefined : bare)),
      {
        what: '10,000 segments against 100: p95',
        value: p95,
        unit: 'ms',
        peer: '100 segments',
        ratio: p95 / percentile(short?.keys ?? [], 0.95),
      },
    ],
  }
}
