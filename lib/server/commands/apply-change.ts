import type { ChangeAnswer } from '@/lib/domain/answers'
import type { Change, ChangeRequest } from '@/lib/domain/change'
import { getBus } from '../bus'
import type { Database } from '../db/schema'
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
  const answer = await db.transaction().execute(async (trx) => {
    revision = await lockArticle(trx, articleId)
    const applied = await findAppliedChange(trx, articleId, mutationId)
    if (applied) return applied
    return dispatch({ trx, session, articleId, mutationId, revision, now: Date.now() }, change)
  })
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
