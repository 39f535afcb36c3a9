import { z } from 'zod'
import { EtabliError, errorStatus, type ErrorId } from '@/lib/domain/errors'
import {
  newTermEntrySchema,
  termEntrySchema,
  type NewTermEntry,
  type TermEntry,
} from '@/lib/domain/term-entry'
import type { ImportPolicy } from '@/lib/termbase/exchange/plan-import'
import type { Call } from './command'
import { UsageError } from './usage-error'

/** The options of commands that talk to a running Établi. */
export const serverOptions = { server: { type: 'string' }, project: { type: 'string' } } as const

const termsAnswer = z.object({
  terms: z.array(termEntrySchema.extend({ projectId: z.string().nullable().default(null) })),
})
const projectsAnswer = z.object({ projects: z.array(z.object({ id: z.string(), name: z.string() })) })
const importAnswer = z.object({
  added: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  skipped: z.number(),
})
const refusal = z.object({
  error: z.object({ id: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) }),
})

/** What a running Établi did with the entries that it was sent. */
export type Imported = z.infer<typeof importAnswer>

/** The glossary of a running Établi, of the workspace or of one project. */
export type ServerGlossary = {
  entries: TermEntry[]
  import(entries: readonly NewTermEntry[], policy: ImportPolicy): Promise<Imported>
}

/**
 * Opens the glossary that `--server` and `--project` name. Throws a UsageError where the address is not this machine's,
 * nothing answers there, what answers is no Établi, or there is no such project.
 */
export async function openServerGlossary(call: Call): Promise<ServerGlossary> {
  const request = createRequest(serverAddress(call), call)
  const name = call.option('project')
  const projectId = name === undefined ? null : await findProject(name)
  const query = projectId === null ? '' : `?project=${encodeURIComponent(projectId)}`
  const { terms } = await request(`/api/terms${query}`, termsAnswer)

  async function findProject(wanted: string): Promise<string> {
    const { projects } = await request('/api/projects', projectsAnswer)
    const project = projects.find((candidate) => candidate.name === wanted)
    if (project) return project.id
    const known = projects.map((candidate) => candidate.name).join(', ')
    throw new UsageError(known === '' ? 'cli:error.noProjects' : 'cli:error.unknownProject', {
      value: wanted,
      known,
    })
  }

  return {
    entries: terms
      .filter((term) => term.projectId === projectId)
      .map(({ id, ...term }) => ({ id, ...newTermEntrySchema.parse(term) })),
    import: (entries, policy) => request('/api/terms/import', importAnswer, { projectId, policy, entries }),
  }
}

/** `--server`, or the port that Établi listens on by itself; its own pages' origin. */
export function serverAddress(call: Call): string {
  const value = call.option('server') ?? `http://127.0.0.1:${process.env.PORT || '3000'}`
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url?.protocol !== 'http:') throw new UsageError('cli:error.serverAddress', { value })
  if (!/^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(url.hostname))
    throw new UsageError('cli:error.serverElsewhere', { value })
  return url.origin
}

function createRequest(origin: string, { words }: Call) {
  async function ask(path: string, body: unknown, cookie: string): Promise<Response> {
    return fetch(origin + path, {
      method: body === undefined ? 'GET' : 'POST',
      redirect: 'error',
      headers: { origin, cookie, accept: 'application/json', 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
  }

  /** Asks as the person whom the environment names, for as long as the question takes. */
  async function askSignedIn(path: string, body: unknown): Promise<Response> {
    const { ETABLI_EMAIL: email, ETABLI_PASSWORD: password } = process.env
    if (!email || !password) throw new UsageError('cli:error.signIn', { server: origin })
    const door = await ask('/api/sign-in', { email, password }, '')
    if (!door.ok) return door
    const cookie = door.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ')
    const answer = await ask(path, body, cookie)
    await ask('/api/sign-out', {}, cookie)
    return answer
  }

  return async function request<T>(path: string, schema: z.ZodType<T>, body?: unknown): Promise<T> {
    let status: number
    let answer: unknown
    try {
      let response = await ask(path, body, '')
      if (response.status === 401) response = await askSignedIn(path, body)
      status = response.status
      answer = await response.json().catch(() => undefined)
    } catch (error) {
      if (error instanceof UsageError) throw error
      const { cause } = error as { cause?: { code?: string } }
      throw new UsageError('cli:error.noServer', { server: origin, code: cause?.code ?? String(error) })
    }
    const refused = refusal.safeParse(answer)
    if (refused.success && refused.data.error.id in errorStatus) {
      const { id, values } = refused.data.error
      throw new UsageError('cli:error.serverRefused', {
        server: origin,
        message: words.refusal(new EtabliError(id as ErrorId, values)),
      })
    }
    const result = schema.safeParse(answer)
    if (status >= 300 || !result.success)
      throw new UsageError('cli:error.notEtabli', { server: origin, path, status })
    return result.data
  }
}
