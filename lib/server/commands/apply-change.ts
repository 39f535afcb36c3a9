import type { ChangeAnswer } from '@/lib/domain/answers'
import type { AuditAction } from '@/lib/domain/audit'
import type { Change, ChangeRequest } from '@/lib/domain/change'
import { recordAudit } from '../audit/record-audit'
import { getBus } from '../bus'
import type { Database } from '../db/schema'
import { inTurn } from '../in-turn'
import { authorize } from '../policies/authorize'
import { findAppliedChange } from '../queries/find-applied-change'
import type { Session } from '../session'
import { lockArticle, type ChangeContext } from './change-context'
import { dismissFinding } from './dismiss-finding'
import { mergeSegments } from './merge-segments'
import { setAside } from './set-aside'
import { setTarget } from './set-target'
import { splitSegment } from './split-segment'
import { transitionSegment } from './transition-segment'

/**
 * Does what a person did to a segment, whole or not at all; it is on the disk when the promise resolves. A mutation
 * that is known already is acknowledged and not done again. Throws `VersionConflict` where the segment has moved on
 * since the change's base version, `not-allowed`, `segment-not-found`, `article-not-found`, and what the single changes throw.
 *
 * An article that was deleted still takes changes, so that a tab that is open elsewhere loses nothing.
 */
export async function applyChange(
  db: Database,
  session: Session,
  articleId: string,
  { mutationId, change }: ChangeRequest,
): Promise<ChangeAnswer> {
  if (change.type !== 'transition') authorize(session, 'segment.edit')
  let revision = 0
  const answer = await inTurn(articleId, () =>
    db.transaction().execute(async (trx) => {
      const locked = await lockArticle(trx, articleId)
      revision = locked.revision
      const applied = await findAppliedChange(trx, articleId, mutationId)
      if (applied) return applied
      const done = await dispatch({ trx, session, articleId, mutationId, ...locked, now: Date.now() }, change)
      const action = auditActionOf(change)
      if (action)
        await recordAudit(trx, session, { action, subject: change.segmentId, details: { articleId } })
      return done
    }),
  )
  getBus().publish({ topic: 'changed', articleId, revision })
  return answer
}

function dispatch(context: ChangeContext, change: Change): Promise<ChangeAnswer> {
  switch (change.type) {
    case 'set-target':
      return setTarget(context, change)
    case 'transition':
      return transitionSegment(context, change)
    case 'split':
      return splitSegment(context, change)
    case 'merge':
      return mergeSegments(context, change)
    case 'dismiss':
      return dismissFinding(context, change)
    case 'set-aside':
      return setAside(context, change)
  }
}

/** How the audit trail calls a change; null for new words, whose revisions say it all. */
function auditActionOf(change: Change): AuditAction | null {
  if (change.type === 'transition') return `segment.${change.action}`
  if (change.type === 'dismiss') return change.reason === null ? 'segment.reopen-finding' : 'segment.dismiss'
  return change.type === 'split' || change.type === 'merge' ? `segment.${change.type}` : null
}
