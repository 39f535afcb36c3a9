import type { BulkApproval, BulkApprovalAnswer } from '@/lib/domain/bulk-approval'
import { EtabliError } from '@/lib/domain/errors'
import type { Segment } from '@/lib/domain/segment'
import { hasText } from '@/lib/review/segment-content'
import { getBus } from '../bus'
import type { Database } from '../db/schema'
import { tellApproved } from '../notices/tell-desk'
import { authorize } from '../policies/authorize'
import { checkExport } from '../queries/check-export'
import { findAppliedChange } from '../queries/find-applied-change'
import type { Session } from '../session'
import { findPlacedSegment, lockArticle, updateSegment, type ChangeContext } from './change-context'
import { ensureFourEyes } from './ensure-four-eyes'
import { recordAudit } from '../audit/record-audit'

/**
 * Approves, in one step, those of the given segments that await review, have no open finding of level error or warning,
 * and are not this person's own words where four eyes are asked for. One that has changed since it was seen is left alone.
 * Throws `not-allowed` and `article-not-found`.
 */
export async function approveSegments(
  db: Database,
  session: Session,
  articleId: string,
  { mutationId, segments }: BulkApproval,
): Promise<BulkApprovalAnswer> {
  authorize(session, 'segment.review')
  const { open } = await checkExport(db, articleId)
  const skipped: BulkApprovalAnswer['skipped'] = { findings: 0, 'four-eyes': 0, changed: 0, 'no-words': 0 }
  let revision = 0
  const answer = await db.transaction().execute(async (trx): Promise<BulkApprovalAnswer> => {
    const locked = await lockArticle(trx, articleId)
    revision = locked.revision
    const applied = await findAppliedChange(trx, articleId, mutationId)
    if (applied) {
      const approved = applied.segments.length
      return {
        segments: applied.segments,
        approved,
        skipped: { ...skipped, changed: segments.length - approved },
      }
    }
    const context: ChangeContext = { trx, session, articleId, mutationId, ...locked, now: Date.now() }
    const approved: Segment[] = []
    for (const { id, version } of segments) {
      const segment = await findPlacedSegment(context, id).catch(gone)
      if (segment?.version !== version || segment.state !== 'translated') skipped.changed += 1
      else if (!hasText(segment.target)) skipped['no-words'] += 1
      else if (open.has(id)) skipped.findings += 1
      else if (!(await isOthersWork(context, segment))) skipped['four-eyes'] += 1
      else {
        const content = { ...segment, state: 'approved' as const, unsure: false }
        approved.push(await updateSegment(context, segment, content, { kind: 'approve', origin: null }))
      }
    }
    await tellApproved(trx, session, articleId, approved)
    if (approved.length > 0)
      await recordAudit(trx, session, {
        ...{ action: 'segment.approve-many', subject: articleId },
        details: { approved: approved.length },
      })
    return { segments: approved, approved: approved.length, skipped }
  })
  getBus().publish({ topic: 'changed', articleId, revision })
  return answer
}

/** An id that the article never had is one more that is not as it was seen. */
function gone(error: unknown): null {
  if (error instanceof EtabliError && error.id === 'segment-not-found') return null
  throw error
}

async function isOthersWork(context: ChangeContext, segment: Segment): Promise<boolean> {
  try {
    await ensureFourEyes(context, segment)
    return true
  } catch (error) {
    if (error instanceof EtabliError && error.id === 'four-eyes') return false
    throw error
  }
}
