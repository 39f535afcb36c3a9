import type { ChangeAnswer } from '@/lib/domain/answers'
import { EtabliError } from '@/lib/domain/errors'
import type { SegmentState } from '@/lib/domain/state'
import type { Operation } from '@/lib/domain/operation'
import { hasText } from '@/lib/review/segment-content'
import { needsTarget, transition, type Action } from '@/lib/review/transitions'
import { tellApproved, tellSentBack } from '../notices/tell-desk'
import { authorize } from '../policies/authorize'
import { ensureFourEyes } from './ensure-four-eyes'
import { getSegmentAt, updateSegment, type ChangeContext, type ChangeOf } from './change-context'

/**
 * Confirms, reopens, approves or sends back; who confirms or approves has looked at an unsure pair. Throws `not-allowed`, `four-eyes`,
 * `transition-not-allowed`, and `reason-missing` where a segment is sent back without one.
 */
export async function transitionSegment(
  context: ChangeContext,
  change: ChangeOf<'transition'>,
): Promise<ChangeAnswer> {
  const segment = await getSegmentAt(context, change.segmentId, change.baseVersion)
  const { action } = change
  authorize(context.session, operationOf(action, segment.state))
  if (action === 'approve') await ensureFourEyes(context, segment)
  const state = transition(segment.state, action)
  if (state === null || (needsTarget(action) && !hasText(segment.target)))
    throw new EtabliError('transition-not-allowed', { action, state: segment.state })

  const reason = action === 'send-back' ? (change.reason?.trim() ?? '') : null
  if (reason === '') throw new EtabliError('reason-missing')

  const updated = await updateSegment(
    context,
    segment,
    { ...segment, state, reason, unsure: segment.unsure && !needsTarget(action) },
    { kind: action, origin: null },
  )
  const { trx, session, articleId } = context
  if (action === 'approve') await tellApproved(trx, session, articleId, [segment])
  if (reason !== null) await tellSentBack(trx, session, articleId, segment, reason)
  return { segments: [updated], removed: [] }
}

function operationOf(action: Action, state: SegmentState): Operation {
  if (action === 'reopen') return state === 'approved' ? 'segment.review' : 'segment.edit'
  return action === 'confirm' ? 'segment.edit' : 'segment.review'
}
