import type { TermsChangeAnswer } from '@/lib/domain/answers'
import { EtabliError } from '@/lib/domain/errors'
import type { TermMerge } from '@/lib/domain/term-entry'
import type { Database } from '../db/schema'
import type { Session } from '../session'
import {
  operateOnTerms,
  readTerms,
  writeTermChanges,
  type StoredTerm,
  type TermChange,
} from './term-operation'
import { termsAnswer } from './terms-answer'
import { authorize } from '../policies/authorize'

/**
 * Several entries become one, in the place of the one that is kept; the history of each says so. Throws `term-not-found`
 * where one of them is gone, and `bad-request` where the kept one is to go as well.
 */
export async function mergeTerms(
  db: Database,
  session: Session,
  { keepId, goneIds, entry }: TermMerge,
): Promise<TermsChangeAnswer> {
  authorize(session, 'term.manage')
  if (goneIds.includes(keepId)) throw new EtabliError('bad-request', { path: 'goneIds' })
  return operateOnTerms(db, session, async (operation) => {
    const gone = [...new Set(goneIds)]
    const stored = await readTerms(operation, [keepId, ...gone])
    const kept = present(stored, keepId)
    const changes: TermChange[] = [
      {
        id: keepId,
        before: kept,
        after: { ...entry, projectId: kept.term.projectId },
        deleted: false,
        kind: 'merge',
      },
      ...gone.map((id): TermChange => {
        const before = present(stored, id)
        return { id, before, after: before.term, deleted: true, kind: 'merge' }
      }),
    ]
    const terms = await writeTermChanges(operation, changes)
    return { ...termsAnswer(changes, terms), skipped: 0 }
  })
}

function present(stored: ReadonlyMap<string, StoredTerm>, id: string): StoredTerm {
  const found = stored.get(id)
  if (!found || found.deleted) throw new EtabliError('term-not-found')
  return found
}
