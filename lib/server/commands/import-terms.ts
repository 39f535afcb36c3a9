import { setImmediate } from 'node:timers/promises'
import type { TermImportAnswer } from '@/lib/domain/answers'
import type { TermImport } from '@/lib/domain/term-entry'
import { inChunks } from '../db/in-chunks'
import type { Database } from '../db/schema'
import { termFromRow } from '../db/term-entry-row'
import type { Session } from '../session'
import { holdProject } from './hold-project'
import { planTermImport } from './plan-term-import'
import { operateOnTerms, writeTermChanges, type StoredTerm, type TermOperation } from './term-operation'
import { authorize } from '../policies/authorize'

/** What happens while an import is under way. */
export type ImportWatch = {
  /** From 0 to 1. */
  onProgress?: (progress: number) => void
  /** Ends the import, with nothing of it kept. */
  signal?: AbortSignal
}

/**
 * Puts entries into one scope of the termbase, all or none; what becomes of one that is there already is the policy's to
 * say. Others are served meanwhile. Throws `project-not-found`, and what `signal` gives as its reason.
 */
export async function importTerms(
  db: Database,
  session: Session,
  { projectId, policy, entries }: TermImport,
  { onProgress, signal }: ImportWatch = {},
): Promise<TermImportAnswer> {
  authorize(session, 'term.manage')
  const reach = (progress: number) => {
    signal?.throwIfAborted()
    onProgress?.(progress)
  }
  return operateOnTerms(db, session, async (operation) => {
    await holdProject(operation.trx, projectId)
    const plan = planTermImport(projectId, policy)
    await eachInScope(operation, projectId, (stored) => plan.keep(stored))
    let planned = 0
    await inChunks(entries, async (chunk) => {
      for (const entry of chunk) plan.add(entry)
      planned += chunk.length
      reach((0.3 * planned) / entries.length)
    })
    await writeTermChanges(operation, plan.changes(), (written) => reach(0.3 + 0.7 * written))
    return plan.counts
  })
}

/** Entries that are read at once. */
const stride = 1000

/** Hands over the entries of one scope, the oldest id first. */
async function eachInScope(
  { trx }: TermOperation,
  projectId: string | null,
  take: (stored: StoredTerm) => void,
): Promise<void> {
  for (let last = ''; ;) {
    const rows = await trx
      .selectFrom('term_entry')
      .selectAll()
      .where('id', '>', last)
      .where('project_id', projectId === null ? 'is' : '=', projectId)
      .where('deleted_at', 'is', null)
      .orderBy('id')
      .limit(stride)
      .execute()
    for (const row of rows) take({ term: termFromRow(row), deleted: false })
    if (rows.length < stride) return
    last = rows.at(-1)?.id ?? ''
    await setImmediate()
  }
}
