import { request } from '@/components/shell/request'
import type { TermChangesAnswer, TermsAnswer } from '@/lib/domain/answers'
import type { TermEntry, TermRecord } from '@/lib/domain/term-entry'
import { compileTermbase, updateTermbase } from '@/lib/termbase/termbase'
import type { BenchStore } from './bench-state'
import { withTerms } from './lens'
import { termDifference } from './term-difference'
import { inScope, type TermsInput } from './terms-in-scope'
import { termsChannel } from '@/components/glossary/state/terms-channel'

/** The glossary as it holds in an open article. */
export type ArticleTerms = {
  /** An entry as the glossary has it. */
  get(id: string): TermRecord | undefined
  /** All entries of the workspace and of the article's project. */
  all(): TermRecord[]
  /** How far the glossary's changes are known here. */
  revision(): number
  /** Takes over what has changed in the glossary. */
  refresh(): Promise<void>
  /** Loads what the page did not bring and follows what changes elsewhere; answers how to end that. */
  start(): () => void
}

const pageSize = 5_000
/** As many entries go into the termbase at a time, so that no key press waits for long. */
const slice = 2_000
/** While the page is in sight, it asks for changes that no other tab has told of, in milliseconds. */
const askEvery = 20_000
const retryAfter = [1_000, 2_000, 4_000, 8_000, 15_000]

const aMoment = (wait = 0) => new Promise<void>((resolve) => setTimeout(resolve, wait))

/** Keeps the lens of an article in step with the glossary. */
export function createArticleTerms(
  store: BenchStore,
  projectId: string | null,
  input: TermsInput,
): ArticleTerms {
  /** As the glossary has them: an entry may lose a form to the project's, and get it back. */
  let records = new Map(input?.terms.map((term) => [term.id, term]))
  /** As they are in the lens. */
  let shown = new Map<string, TermEntry>(
    store.getState().lens.termbase.entries.map((term) => [term.id, term]),
  )
  let known = input?.revision ?? 0
  let loaded = input !== null
  let line: Promise<unknown> = Promise.resolve()
  let life = new AbortController()

  function inLine(work: () => Promise<void>): Promise<void> {
    const turn = line.then(work)
    line = turn.catch(() => undefined)
    return turn
  }

  const isOurs = (record: TermRecord | undefined) =>
    record !== undefined && (record.projectId === null || record.projectId === projectId)

  /** Brings the lens to what holds now: a few entries at once, many into a termbase of its own that is built meanwhile. */
  async function show(put: readonly TermEntry[], remove: readonly string[]): Promise<void> {
    if (put.length + remove.length === 0) return
    const before = [...remove, ...put.map(({ id }) => id)].flatMap((id) => shown.get(id) ?? [])
    for (const id of remove) shown.delete(id)
    for (const entry of put) shown.set(entry.id, entry)
    if (put.length + remove.length <= slice) {
      store.setState({ lens: withTerms(store.getState().lens, { put, remove }, before) })
      return
    }
    const entries = [...shown.values()]
    let termbase = compileTermbase([])
    for (let at = 0; at < entries.length; at += slice) {
      await aMoment()
      if (life.signal.aborted) return
      termbase = updateTermbase(termbase, { put: entries.slice(at, at + slice), remove: [] })
    }
    store.setState({ lens: { ...store.getState().lens, termbase, termChanges: [] } })
  }

  async function takeChanges(): Promise<boolean> {
    const answer = await request<TermChangesAnswer>('GET', `/api/terms/changes?since=${known}`)
    if (!answer.ok) return false
    const { put, removed, revision } = answer.value
    known = Math.max(known, revision)
    const gone = new Set(removed)
    const ours = new Map<string, TermRecord | null>()
    for (const id of gone) if (records.has(id)) ours.set(id, null)
    for (const record of put) {
      const mine = records.get(record.id)
      if (mine && mine.version >= record.version) continue
      if (isOurs(record)) ours.set(record.id, record)
      else if (mine) ours.set(record.id, null)
    }
    for (const [id, record] of ours) {
      if (record) records.set(id, record)
      else records.delete(id)
    }
    if (ours.size === 0) return true
    if (projectId === null) {
      const changed = [...ours]
      await show(
        changed.flatMap(([, record]) => record ?? []),
        changed.flatMap(([id, record]) => (record ? [] : id)),
      )
    } else {
      const { put, remove } = termDifference(shown, inScope(records.values(), projectId))
      await show(put, remove)
    }
    return true
  }

  /** Every entry of one scope; null where the pages shifted under the reading, or nobody answered. */
  async function readScope(scope: string): Promise<{ terms: TermRecord[]; revision: number } | null> {
    const terms = new Map<string, TermRecord>()
    let first: number | undefined
    for (let offset = 0; ;) {
      const address = `/api/terms?project=${scope}&offset=${offset}&limit=${pageSize}`
      const answer = await request<TermsAnswer>('GET', address)
      if (!answer.ok || life.signal.aborted) return null
      const page = answer.value
      first ??= page.revision
      if (page.revision !== first) return null
      for (const term of page.terms) terms.set(term.id, term)
      offset += page.terms.length
      if (page.terms.length === 0 || offset >= page.total)
        return { terms: [...terms.values()], revision: first }
      await aMoment()
    }
  }

  async function load(): Promise<void> {
    const { signal } = life
    for (let failures = 0; !loaded && !signal.aborted; failures++) {
      if (failures > 0) await aMoment(retryAfter[Math.min(failures, retryAfter.length) - 1])
      const workspace = await readScope('workspace')
      const project = workspace && projectId !== null ? await readScope(projectId) : null
      if (signal.aborted || !workspace || (projectId !== null && !project)) continue
      records = new Map([...workspace.terms, ...(project?.terms ?? [])].map((term) => [term.id, term]))
      known = workspace.revision
      const { put, remove } = termDifference(shown, inScope(records.values(), projectId))
      await show(put, remove)
      loaded = true
      store.setState({ termsLoading: false })
    }
    if (!signal.aborted) await takeChanges()
  }

  const refresh = () => inLine(async () => void (loaded && (await takeChanges())))

  function start(): () => void {
    life = new AbortController()
    const { signal } = life
    shown = new Map(store.getState().lens.termbase.entries.map((term) => [term.id, term]))
    let timer: ReturnType<typeof setInterval> | undefined
    const watch = () => {
      clearInterval(timer)
      if (document.hidden) return
      void refresh()
      timer = setInterval(() => void refresh(), askEvery)
    }
    const channel = new BroadcastChannel(termsChannel)
    channel.onmessage = ({ data }: MessageEvent<{ revision?: number } | null>) => {
      if ((data?.revision ?? Infinity) > known) void refresh()
    }
    addEventListener('focus', () => void refresh(), { signal })
    document.addEventListener('visibilitychange', watch, { signal })
    if (loaded) watch()
    else void inLine(load).then(() => signal.aborted || watch())
    return () => {
      life.abort()
      clearInterval(timer)
      channel.close()
    }
  }

  return {
    get: (id) => records.get(id),
    all: () => [...records.values()],
    revision: () => known,
    refresh,
    start,
  }
}
