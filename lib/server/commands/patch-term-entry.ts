import type { TermAnswer } from '@/lib/domain/answers'
import { EtabliError } from '@/lib/domain/errors'
import type { NewTermRecord, TermEntryPatch } from '@/lib/domain/term-entry'
import type { Database } from '../db/schema'
import { sameTermContent, termContent } from '../db/term-entry-row'
import type { Session } from '../session'
import { holdProject } from './hold-project'
import { operateOnTerms, readTerms, writeTermChanges, type StoredTerm } from './term-operation'
import { authorize } from '../policies/authorize'

/**
 * Several changes of an entry, all or none; where it says all that already, nothing, whatever version the change started
 * from. Throws `term-not-found`, `term-conflict` and `project-not-found`.
 */
export async function patchTermEntry(
  db: Database,
  session: Session,
  id: string,
  { version, deleted, ...given }: TermEntryPatch,
): Promise<TermAnswer> {
  authorize(session, 'term.edit')
  return operateOnTerms(db, session, async (operation) => {
    const before = (await readTerms(operation, [id])).get(id)
    if (!before || (before.deleted && deleted !== false)) throw new EtabliError('term-not-found')
    const after = laidOver(before.term, given)
    if (!before.deleted && !deleted && sameTermContent(before.term, after)) return { term: before.term }

    if (version !== undefined && version !== before.term.version) throw new EtabliError('term-conflict')
    if (!deleted) await holdProject(operation.trx, after.projectId)
    const [term] = await writeTermChanges(operation, [
      { id, before, after, deleted: deleted ?? false, kind: kindOf(before, deleted ?? false) },
    ])
    return { term: term! }
  })
}

/** An entry with those parts of it that are given. */
export function laidOver(entry: NewTermRecord, given: Partial<NewTermRecord>): NewTermRecord {
  const parts = Object.entries(given).filter(([, value]) => value !== undefined)
  return { ...termContent(entry), ...Object.fromEntries(parts) }
}

/** What the history calls a change of an entry that ends up deleted or not. */
export function kindOf(before: StoredTerm, deleted: boolean): 'delete' | 'restore' | 'update' {
  if (deleted) return 'delete'
  return before.deleted ? 'restore' : 'update'
}
