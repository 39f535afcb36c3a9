import type { TermsChangeAnswer } from '@/lib/domain/answers'
import { EtabliError } from '@/lib/domain/errors'
import type { NewTermRecord } from '@/lib/domain/term-entry'
import type { Database } from '../db/schema'
import type { Session } from '../session'
import {
  operateOnTerms,
  readTerms,
  writeTermChanges,
  type TermChange,
  type TermOperation,
} from './term-operation'
import { termsAnswer } from './terms-answer'

/**
 * Takes an operation back: every entry that nothing has touched since is what it was before. It is an operation itself,
 * so undoing it does the first one again. An entry that has changed since is skipped, and so is one whose project is
 * gone. Throws `operation-not-found`, and `term-conflict` where nothing is left to take back.
 */
export async function undoTermOperation(
  db: Database,
  session: Session,
  operationId: string,
): Promise<TermsChangeAnswer> {
  return operateOnTerms(db, session, async (operation) => {
    const revisions = await operation.trx
      .selectFrom('term_revision')
      .select(['term_id', 'version', 'entry', 'before'])
      .where('operation_id', '=', operationId)
      .orderBy('term_id')
      .execute()
    if (revisions.length === 0) throw new EtabliError('operation-not-found')

    const stored = await readTerms(
      operation,
      revisions.map((revision) => revision.term_id),
    )
    const places = await presentProjects(operation)
    const changes = revisions.flatMap(({ term_id: id, version, entry, before: was }): TermChange[] => {
      const before = stored.get(id)
      if (before?.term.version !== version) return []
      const { deleted, ...after }: NewTermRecord & { deleted: boolean } = was
        ? JSON.parse(was)
        : { ...JSON.parse(entry), deleted: true }
      if (!deleted && after.projectId !== null && !places.has(after.projectId)) return []
      return [{ id, before, after, deleted, kind: 'undo' }]
    })
    if (changes.length === 0) throw new EtabliError('term-conflict')
    const terms = await writeTermChanges(operation, changes)
    return { ...termsAnswer(changes, terms), skipped: revisions.length - changes.length }
  })
}

/** The projects that are there, kept so until the operation ends. */
async function presentProjects({ trx }: TermOperation): Promise<Set<string>> {
  const rows = await trx
    .updateTable('project')
    .set(({ ref }) => ({ name: ref('name') }))
    .where('deleted_at', 'is', null)
    .returning('id')
    .execute()
  return new Set(rows.map((row) => row.id))
}
