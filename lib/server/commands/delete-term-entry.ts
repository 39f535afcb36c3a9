import type { TermAnswer } from '@/lib/domain/answers'
import type { Database } from '../db/schema'
import type { Session } from '../session'
import { operateOnTerms, readTerm, writeTermChanges } from './term-operation'
import { authorize } from '../policies/authorize'

/** Takes an entry out of the termbase; it can come back. Throws `term-not-found`. */
export async function deleteTermEntry(db: Database, session: Session, id: string): Promise<TermAnswer> {
  authorize(session, 'term.edit')
  return operateOnTerms(db, session, async (operation) => {
    const before = await readTerm(operation, id)
    const [term] = await writeTermChanges(operation, [
      { id, before, after: before.term, deleted: true, kind: 'delete' },
    ])
    return { term: term! }
  })
}
