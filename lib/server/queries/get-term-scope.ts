import type { TermRecord } from '@/lib/domain/term-entry'
import { entriesInScope } from '@/lib/termbase/scope'
import { compileTermbase, type Termbase } from '@/lib/termbase/termbase'
import { getTermRevision } from '../db/count-term-revision'
import type { Database } from '../db/schema'
import { listTermEntries } from './list-term-entries'

/** The entries that hold in the articles of one project, or of none. */
export type TermScope = {
  terms: readonly TermRecord[]
  /** Compiled when it is first asked for. */
  termbase(): Termbase
}

/** Scopes that are kept: an entry takes about a kilobyte, a compiled one more. */
const kept = 4

type Known = { revision: number; scope: Promise<TermScope> }

/** Next loads modules more than once in a process; what is compiled is shared as the store is. */
const shared = globalThis as typeof globalThis & {
  etabliTermScopes?: WeakMap<Database, Map<string | null, Known>>
}

/**
 * The project's entries before the workspace's, as no older than the call; read and compiled anew only where an entry has
 * changed. Null is the workspace alone. Not for a transaction: it would see what others have written.
 */
export async function getTermScope(db: Database, projectId: string | null): Promise<TermScope> {
  const revision = await getTermRevision(db)
  const known = (shared.etabliTermScopes ??= new WeakMap())
  const scopes = known.get(db) ?? new Map<string | null, Known>()
  known.set(db, scopes)
  const found = scopes.get(projectId)
  scopes.delete(projectId)
  const current = found?.revision === revision ? found : { revision, scope: readScope(db, projectId) }
  scopes.set(projectId, current)
  for (const oldest of [...scopes.keys()].slice(0, -kept)) scopes.delete(oldest)
  current.scope.catch(() => scopes.get(projectId) === current && scopes.delete(projectId))
  return current.scope
}

async function readScope(db: Database, projectId: string | null): Promise<TermScope> {
  const terms =
    projectId === null ? await listTermEntries(db, { projectId }) : await readProject(db, projectId)
  let termbase: Termbase | undefined
  return { terms, termbase: () => (termbase ??= compileTermbase(terms)) }
}

async function readProject(db: Database, projectId: string): Promise<TermRecord[]> {
  const project = await listTermEntries(db, { projectId })
  const all = entriesInScope((await getTermScope(db, null)).terms, project)
  return [...project, ...all.filter((entry) => entry.projectId === null)]
}
