import type { TermsChangeAnswer } from '@/lib/domain/answers'
import { EtabliError } from '@/lib/domain/errors'
import type { TermBulk } from '@/lib/domain/term-entry'
import type { Database } from '../db/schema'
import { sameTermContent } from '../db/term-entry-row'
import type { Session } from '../session'
import { holdProject } from './hold-project'
import { kindOf, laidOver } from './patch-term-entry'
import { operateOnTerms, readTerms, writeTermChanges, type TermChange } from './term-operation'
import { termsAnswer } from './terms-answer'
import { authorize } from '../policies/authorize'

/**
 * One change of many entries, all or none. Entries that are gone are skipped, those that say so already stay as they
 * are. Throws `term-not-found` where all are gone, and `project-not-found`.
 */
export async function bulkChangeTerms(
  db: Database,
  session: Session,
  { ids, patch: { deleted, ...given } }: TermBulk,
): Promise<TermsChangeAnswer> {
  authorize(session, 'term.manage')
  return operateOnTerms(db, session, async (operation) => {
    if (given.projectId !== undefined) await holdProject(operation.trx, given.projectId)
    const wanted = [...new Set(ids)]
    const stored = await readTerms(operation, wanted)
    const present = wanted.flatMap((id) => {
      const before = stored.get(id)
      return before && (!before.deleted || deleted === false) ? [before] : []
    })
    if (present.length === 0) throw new EtabliError('term-not-found')

    const changes = present.flatMap((before): TermChange[] => {
      const after = laidOver(before.term, given)
      const gone = deleted ?? false
      if (before.deleted === gone && sameTermContent(before.term, after)) return []
      return [{ id: before.term.id, before, after, deleted: gone, kind: kindOf(before, gone) }]
    })
    const terms = await writeTermChanges(operation, changes)
    return { ...termsAnswer(changes, terms), skipped: wanted.length - present.length }
  })
}
