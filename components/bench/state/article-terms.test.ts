import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { TermRecord } from '@/lib/domain/term-entry'
import { createArticleTerms } from './article-terms'
import { createBenchStore, type BenchStore } from './bench-state'
import type { TermsInput } from './terms-in-scope'

const project = '0000000c'

function record(id: string, source: string, given: Partial<TermRecord> = {}): TermRecord {
  return {
    ...{ id, source: [source], target: `${source} en`, accepted: [], forbidden: [], kind: 'place' },
    ...{ caseRule: 'exact', note: '', status: 'approved', projectId: null, version: 1 },
    ...{ createdAt: 0, createdBy: 'owner', updatedAt: 0, updatedBy: 'owner', ...given },
  }
}

/** The server: what it has, what changed since when, and what it was asked. */
let entries: TermRecord[]
let changes: { revision: number; put: TermRecord[]; removed: string[] }
let asked: string[]
let failing: number
let page: EventTarget & { hidden: boolean }
let channels: { onmessage: ((event: { data: unknown }) => void) | null }[]
let stop: () => void = () => {}

function answer(address: string): unknown {
  const { pathname, searchParams } = new URL(address, 'http://etabli')
  if (pathname === '/api/terms/changes')
    return Number(searchParams.get('since')) < changes.revision
      ? changes
      : { put: [], removed: [], revision: changes.revision }
  const scope = searchParams.get('project')
  const from = Number(searchParams.get('offset'))
  const all = entries.filter((entry) => (entry.projectId ?? 'workspace') === scope)
  const terms = all.slice(from, from + Number(searchParams.get('limit')))
  return { terms, total: all.length, revision: changes.revision }
}

beforeEach(() => {
  vi.useFakeTimers()
  entries = []
  changes = { revision: 1, put: [], removed: [] }
  asked = []
  failing = 0
  channels = []
  page = Object.assign(new EventTarget(), { hidden: false })
  const window = new EventTarget()
  vi.stubGlobal('document', page)
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window))
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      onmessage = null
      constructor() {
        channels.push(this)
      }
      close() {}
    },
  )
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address.replace('/api/terms', ''))
    if (failing-- > 0) throw new TypeError('no answer')
    return Response.json(answer(address))
  })
})

afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function open(terms: TermsInput, projectId: string | null = null) {
  const store = createBenchStore({
    me: { id: 'owner', name: '', role: 'owner', accounts: false, allowed: [], people: [] },
    fourEyes: false,
    sendBackReasons: [],
    revision: 1,
    ...{ articleId: '0000000a', projectId, title: '', houseStyleId: 'us', houseStyles: [] },
    ...{ terms, segments: [], total: 0 },
  })
  const articleTerms = createArticleTerms(store, projectId, terms)
  stop = articleTerms.start()
  return { store, articleTerms }
}

const found = (store: BenchStore, text: string) =>
  store
    .getState()
    .lens.termbase.findSource(text)
    .map(({ entry }) => entry.target)
const aWhile = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds)
const tell = (revision: number) => channels.forEach(({ onmessage }) => onmessage?.({ data: { revision } }))

describe('the glossary in an open article', () => {
  it('follows what another tab tells of, and asks for nothing that it knows', async () => {
    const { store } = open({ terms: [record('1', 'Kiev')], revision: 1 })
    await aWhile()
    asked = []
    changes = { revision: 2, put: [record('1', 'Kiev', { version: 2, target: 'Kyiv' })], removed: [] }
    tell(1)
    await aWhile()
    expect(asked).toEqual([])
    tell(2)
    await aWhile()
    expect(asked).toEqual(['/changes?since=1'])
    expect(found(store, 'À Kiev.')).toEqual(['Kyiv'])
    changes = { revision: 3, put: [], removed: ['1'] }
    tell(3)
    await aWhile()
    expect(found(store, 'À Kiev.')).toEqual([])
  })

  it('asks every 20 seconds while it is in sight, and not while it is hidden', async () => {
    open({ terms: [], revision: 1 })
    await aWhile(45_000)
    expect(asked).toHaveLength(3)
    page.hidden = true
    page.dispatchEvent(new Event('visibilitychange'))
    await aWhile(100_000)
    expect(asked).toHaveLength(3)
    page.hidden = false
    page.dispatchEvent(new Event('visibilitychange'))
    await aWhile()
    expect(asked).toHaveLength(4)
  })

  it('keeps out what other projects have, and lets its own go first', async () => {
    const { store } = open({ terms: [record('1', 'Kiev')], revision: 1 }, project)
    const other = record('2', 'Izioum', { projectId: '0000000d' })
    const own = record('3', 'Kiev', { projectId: project, target: 'Kyiv' })
    changes = { revision: 2, put: [other, own], removed: [] }
    tell(2)
    await aWhile()
    expect(found(store, 'De Kiev à Izioum.')).toEqual(['Kyiv'])
    changes = { revision: 3, put: [{ ...own, version: 2, projectId: '0000000d' }], removed: [] }
    tell(3)
    await aWhile()
    expect(found(store, 'De Kiev à Izioum.')).toEqual(['Kiev en'])
  })

  it('keeps out what projects have where the article has none', async () => {
    const { store } = open({ terms: [record('1', 'Kiev')], revision: 1 })
    changes = { revision: 2, put: [record('2', 'Izioum', { projectId: project })], removed: [] }
    tell(2)
    await aWhile()
    expect(found(store, 'De Kiev à Izioum.')).toEqual(['Kiev en'])
  })

  it('takes no older version than it has', async () => {
    const { store } = open({ terms: [record('1', 'Kiev', { version: 3, target: 'Kyiv' })], revision: 1 })
    changes = { revision: 2, put: [record('1', 'Kiev', { version: 2 })], removed: [] }
    tell(2)
    await aWhile()
    expect(found(store, 'À Kiev.')).toEqual(['Kyiv'])
  })

  it('loads what the page did not bring, page by page, also after a failure', async () => {
    entries = Array.from({ length: 5_003 }, (_, i) => record(`e${i}`, `Ville${i}`))
    entries.push(record('own', 'Ville7', { projectId: project, target: 'Our Town' }))
    failing = 1
    const { store } = open(null, project)
    expect(store.getState().termsLoading).toBe(true)
    await aWhile(5_000)
    expect(store.getState().termsLoading).toBe(false)
    expect(found(store, 'De Ville7 à Ville5002.')).toEqual(['Our Town', 'Ville5002 en'])
    expect(asked.slice(0, 4)).toEqual([
      '?project=workspace&offset=0&limit=5000',
      '?project=workspace&offset=0&limit=5000',
      '?project=workspace&offset=5000&limit=5000',
      `?project=${project}&offset=0&limit=5000`,
    ])
  })

  it('takes in a large import in one go', async () => {
    const { store, articleTerms } = open({ terms: [record('1', 'Kiev')], revision: 1 })
    const put = Array.from({ length: 4_500 }, (_, i) => record(`e${i}`, `Ville${i}`))
    changes = { revision: 2, put, removed: [] }
    void articleTerms.refresh()
    await aWhile(100)
    expect(found(store, 'De Kiev à Ville0 et Ville4499.')).toEqual(['Kiev en', 'Ville0 en', 'Ville4499 en'])
  })
})
