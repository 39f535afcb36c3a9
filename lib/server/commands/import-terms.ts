import type { TermImportAnswer } from '@/lib/domain/answers'
import type { TermImport } from '@/lib/domain/term-entry'
import { inChunks } from '../db/in-chunks'
import type { Database } from '../db/schema'
import { termFromRow } from '../db/term-entry-row'
import type { Session } from '../session'
import { holdProject } from './hold-project'
import { planTermImport } from './plan-term-import'
import { operateOnTerms, writeTermChanges, type StoredTerm, type TermOperation } from './term-operation'

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
  const reach = (progress: number) => {
    signal?.throwIfAborted()
    onProgress?.(progress)
  }
  return operateOnTerms(db, session, async (operation) => {
    await holdProject(operation.trx, projectId)
    const plan = planTermImport(await readScope(operation, projectId), projectId, policy)
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

async function readScope({ trx }: TermOperation, projectId: string | null): Promise<StoredTerm[]> {
  const ids = await trx
    .selectFrom('term_entry')
    .select('id')
    .where('project_id', projectId === null ? 'is' : '=', projectId)
    .where('deleted_at', 'is', null)
    .orderBy('search')
    .orderBy('id')
    .execute()
  const stored: StoredTerm[] = []
  await inChunks(ids, async (chunk) => {
    const wanted = chunk.map((row) => row.id)
    const rows = await trx.selectFrom('term_entry').selectAll().where('id', 'in', wanted).execute()
    const terms = new Map(rows.map((row) => [row.id, termFromRow(row)]))
    for (const id of wanted) stored.push({ term: terms.get(id)!, deleted: false })
  })
  return stored
}
