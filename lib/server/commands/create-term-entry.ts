import type { TermAnswer } from '@/lib/domain/answers'
import type { NewTermRecord } from '@/lib/domain/term-entry'
import { orderedId } from '../db/ordered-id'
import type { Database } from '../db/schema'
import type { Session } from '../session'
import { holdProject } from './hold-project'
import { operateOnTerms, writeTermChanges } from './term-operation'
import { authorize } from '../policies/authorize'

/** Adds an entry to the termbase. Throws `project-not-found`. */
export async function createTermEntry(
  db: Database,
  session: Session,
  input: NewTermRecord,
): Promise<TermAnswer> {
  authorize(session, 'term.create')
  return operateOnTerms(db, session, async (operation) => {
    await holdProject(operation.trx, input.projectId)
    const [term] = await writeTermChanges(operation, [
      { id: orderedId(), before: null, after: input, deleted: false, kind: 'create' },
    ])
    return { term: term! }
  })
}
