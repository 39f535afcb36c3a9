import type { ChangeAnswer } from '@/lib/domain/answers'
import { EtabliError } from '@/lib/domain/errors'
import { hasText } from '@/lib/review/segment-content'
import { needsTarget, transition } from '@/lib/review/transitions'
import { getSegmentAt, updateSegment, type ChangeContext, type ChangeOf } from './change-context'

/**
 * Confirms, reopens, approves or sends back; who confirms or approves has looked at an unsure pair. Throws `transition-not-allowed`, and `reason-missing` where a segment is
 * sent back without one.
 */
export async function transitionSegment(
  context: ChangeContext,
  change: ChangeOf<'transition'>,
): Promise<ChangeAnswer> {
  const segment = await getSegmentAt(context, change.segmentId, change.baseVersion)
  const { action } = change
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
  return { segments: [updated], removed: [] }
}
