import type { TermsChangeAnswer } from '@/lib/domain/answers'
import { EtabliError } from '@/lib/domain/errors'
import type { NewTermRecord } from '@/lib/domain/term-entry'
import type { Database } from '../db/schema'
import { sameTermContent } from '../db/term-entry-row'
import { authorize } from '../policies/authorize'
import type { Session } from '../session'
import {
  operateOnTerms,
  readTerms,
  writeTermChanges,
  type StoredTerm,
  type TermChange,
  type TermOperation,
} from './term-operation'
import { termsAnswer } from './terms-answer'

/**
 * Takes an operation back: every entry that is as the operation left it is what it was before; what was done to it later and
 * taken back does not count. It is an operation itself, so undoing it does the first one again. An entry that has changed
 * since is skipped, and so is one whose project is gone. Throws `operation-not-found`, and `term-conflict` where nothing is left to take back.
 */
export async function undoTermOperation(
  db: Database,
  session: Session,
  operationId: string,
): Promise<TermsChangeAnswer> {
  return operateOnTerms(db, session, async (operation) => {
    const revisions = await operation.trx
      .selectFrom('term_revision as done')
      .leftJoin('term_revision as next', (join) =>
        join
          .onRef('next.term_id', '=', 'done.term_id')
          .on('next.version', '=', ({ eb, ref }) => eb(ref('done.version'), '+', 1)),
      )
      .select([
        'done.term_id',
        'done.author',
        'done.version',
        'done.entry',
        'done.before',
        'next.before as left',
      ])
      .where('done.operation_id', '=', operationId)
      .orderBy('done.term_id')
      .execute()
    if (revisions.length === 0) throw new EtabliError('operation-not-found')
    const own = revisions.every(({ author }) => author === session.author)
    authorize(session, own ? 'term.create' : 'term.manage')

    const stored = await readTerms(
      operation,
      revisions.map((revision) => revision.term_id),
    )
    const places = await presentProjects(operation)
    const changes = revisions.flatMap(({ term_id: id, version, entry, before: was, left }): TermChange[] => {
      const before = stored.get(id)
      if (!before || (before.term.version !== version && !isAgain(before, left))) return []
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

/** Whether an entry is again what it was before its next change (`left`, as the revision of that change has it). */
function isAgain({ term, deleted }: StoredTerm, left: string | null): boolean {
  if (left === null) return false
  const state: NewTermRecord & { deleted: boolean } = JSON.parse(left)
  return state.deleted === deleted && sameTermContent(state, term)
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
