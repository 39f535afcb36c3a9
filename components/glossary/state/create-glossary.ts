import { createStore, type StoreApi } from 'zustand/vanilla'
import { request, type RequestError, type RequestResult } from '@/components/shell/request'
import type {
  ProjectAnswer,
  TermAnswer,
  TermChangesAnswer,
  TermImportAnswer,
  TermsAnswer,
  TermsChangeAnswer,
} from '@/lib/domain/answers'
import type { Project } from '@/lib/domain/project'
import type { NewTermRecord, TermBulk, TermMerge, TermRecord } from '@/lib/domain/term-entry'
import { changeRows, rowOf, type TermRows } from './term-rows'
import { termsChannel } from './terms-channel'

/** Something that was done and can be undone: the server's name for it, and ours. */
export type Step = { operationId: string; label: string }

export type GlossaryState = {
  rows: TermRows
  /** How many entries the server says there are. */
  total: number
  loading: 'reading' | 'done' | RequestError
  projects: readonly Project[]
  /** The last one last. */
  done: readonly Step[]
  undone: readonly Step[]
}

/** What came of a change: the entries that another one has touched since were `skipped`. */
export type ChangeResult = RequestResult<{ step: Step; skipped: number }>

export type Glossary = {
  store: StoreApi<GlossaryState>
  /** Reads all that the page did not bring; again after a failure. */
  load(): Promise<void>
  /** Takes over what was changed elsewhere. */
  refresh(): Promise<void>
  /** Begins to listen for changes elsewhere; the answer ends it. */
  listen(): () => void
  /** Adds an entry, or changes the given one, if it is still at the version that it has there. */
  save(entry: NewTermRecord, term: TermRecord | null, label: string): Promise<ChangeResult>
  bulk(change: TermBulk, label: string): Promise<ChangeResult>
  merge(change: TermMerge, label: string): Promise<ChangeResult>
  /** Takes over what an import has written. */
  imported(answer: TermImportAnswer, label: string): Promise<Step>
  /** Takes back a step, or the last one; null where there is none. */
  undo(step?: Step): Promise<ChangeResult | null>
  redo(): Promise<ChangeResult | null>
  addProject(name: string): Promise<RequestResult<Project>>
}

type GlossaryInput = TermsAnswer & { projects: readonly Project[] }

const pageSize = 2000
/** An import that wrote more is read page by page, like the glossary at first. */
const mostAtOnce = 5000

/** The glossary of one page: its entries, and all that can be done to them. One request that changes something follows another. */
export function createGlossary(input: GlossaryInput): Glossary {
  const store = createStore<GlossaryState>(() => ({
    rows: new Map(input.terms.map((term) => [term.id, rowOf(term)])),
    total: input.total,
    loading: 'reading',
    projects: input.projects,
    done: [],
    undone: [],
  }))
  let known = input.revision
  let channel: BroadcastChannel | undefined
  let line: Promise<unknown> = Promise.resolve()

  function inLine<T>(work: () => Promise<T>): Promise<T> {
    const turn = line.then(work)
    line = turn.catch(() => undefined)
    return turn
  }

  function take(put: readonly TermRecord[], removed: readonly string[]) {
    store.setState(({ rows, total }) => {
      const next = changeRows(rows, put, removed)
      return { rows: next, total: total + next.size - rows.size }
    })
  }

  /** Our own answers do not say what others did between; only what follows directly on what is known moves it on. */
  function written(revision: number) {
    if (revision === known + 1) known = revision
    channel?.postMessage({ revision })
  }

  async function readPages(from: number): Promise<RequestError | 'moved' | 'done'> {
    const seen = new Set(from > 0 ? store.getState().rows.keys() : [])
    let start = from > 0 ? known : null
    for (let offset = from; ;) {
      const page = await request<TermsAnswer>('GET', `/api/terms?offset=${offset}&limit=${pageSize}`)
      if (!page.ok) return page.error
      const { terms, total, revision } = page.value
      start ??= known = revision
      for (const { id } of terms) seen.add(id)
      store.setState(({ rows }) => ({ rows: changeRows(rows, terms, []), total }))
      offset += terms.length
      if (terms.length > 0 && offset < total) continue
      if (revision !== start || seen.size !== total) return 'moved'
      const gone = [...store.getState().rows.keys()].filter((id) => !seen.has(id))
      store.setState(({ rows }) => ({ rows: changeRows(rows, [], gone) }))
      return 'done'
    }
  }

  /** Pages shift while others add and delete; then all is read once more, and what still moves comes as a change. */
  async function readAll(from: number) {
    store.setState({ loading: 'reading' })
    let result = await readPages(from)
    for (let more = 0; result === 'moved' && more < 2; more++) result = await readPages(0)
    if (typeof result === 'object') return store.setState({ loading: result })
    store.setState({ loading: 'done' })
    await takeChanges()
  }

  async function takeChanges() {
    const changes = await request<TermChangesAnswer>('GET', `/api/terms/changes?since=${known}`)
    if (!changes.ok) return
    known = Math.max(known, changes.value.revision)
    take(changes.value.put, changes.value.removed)
  }

  function record(step: Step) {
    store.setState(({ done }) => ({ done: [...done, step], undone: [] }))
  }

  async function send(address: string, body: unknown, label: string): Promise<ChangeResult> {
    const answer = await request<TermsChangeAnswer>('POST', address, body)
    if (!answer.ok) return answer
    const { put, removed, skipped, operationId, revision } = answer.value
    take(put, removed)
    written(revision)
    return { ok: true, value: { step: { operationId, label }, skipped } }
  }

  function change(address: string, body: unknown, label: string): Promise<ChangeResult> {
    return inLine(async () => {
      const answer = await send(address, body, label)
      if (answer.ok) record(answer.value.step)
      return answer
    })
  }

  function withoutStep(steps: readonly Step[], gone: Step): Step[] {
    return steps.filter(({ operationId }) => operationId !== gone.operationId)
  }

  /** Undoing an undoing does it again, so that both stacks hold steps that the server can take back. */
  async function takeBack(step: Step, to: 'done' | 'undone'): Promise<ChangeResult> {
    const answer = await send('/api/terms/undo', { operationId: step.operationId }, step.label)
    if (answer.ok || answer.error.id === 'operation-not-found' || answer.error.id === 'term-conflict')
      store.setState(({ done, undone }) => ({
        done: withoutStep(done, step),
        undone: withoutStep(undone, step),
      }))
    if (answer.ok) store.setState((state) => ({ [to]: [...state[to], answer.value.step] }))
    return answer
  }

  return {
    store,
    load: () => inLine(() => readAll(store.getState().rows.size)),
    refresh: () => inLine(takeChanges),
    listen() {
      let timer: ReturnType<typeof setTimeout> | undefined
      const look = () => {
        clearTimeout(timer)
        timer = setTimeout(() => void inLine(takeChanges), 100)
      }
      channel = new BroadcastChannel(termsChannel)
      channel.onmessage = ({ data }: MessageEvent<{ revision?: number } | null>) => {
        if ((data?.revision ?? Infinity) > known) look()
      }
      window.addEventListener('focus', look)
      return () => {
        clearTimeout(timer)
        window.removeEventListener('focus', look)
        channel?.close()
        channel = undefined
      }
    },
    save: (entry, term, label) =>
      inLine(async () => {
        const answer = term
          ? await request<TermAnswer>('PATCH', `/api/terms/${term.id}`, { ...entry, version: term.version })
          : await request<TermAnswer>('POST', '/api/terms', entry)
        if (!answer.ok) {
          await takeChanges()
          return answer
        }
        take([answer.value.term], [])
        written(answer.value.revision)
        const step = { operationId: answer.value.operationId, label }
        record(step)
        return { ok: true, value: { step, skipped: 0 } }
      }),
    bulk: (body, label) => change('/api/terms/bulk', body, label),
    merge: (body, label) => change('/api/terms/merge', body, label),
    imported: (answer, label) =>
      inLine(async () => {
        const step = { operationId: answer.operationId, label }
        record(step)
        channel?.postMessage({ revision: answer.revision })
        await (answer.added + answer.updated > mostAtOnce ? readAll(0) : takeChanges())
        return step
      }),
    undo: (step) =>
      inLine(async () => {
        const last = step ?? store.getState().done.at(-1)
        return last ? takeBack(last, 'undone') : null
      }),
    redo: () =>
      inLine(async () => {
        const last = store.getState().undone.at(-1)
        return last ? takeBack(last, 'done') : null
      }),
    async addProject(name) {
      const answer = await request<ProjectAnswer>('POST', '/api/projects', { name })
      if (!answer.ok) return answer
      const { project } = answer.value
      store.setState(({ projects }) => ({
        projects: [...projects, project].sort((a, b) => a.name.localeCompare(b.name, 'fr')),
      }))
      return { ok: true, value: project }
    },
  }
}
