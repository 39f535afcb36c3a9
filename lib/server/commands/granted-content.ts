import { EtabliError } from '@/lib/domain/errors'
import { editedState, type SegmentContent } from '@/lib/review/segment-content'
import { may } from '../policies/authorize'
import type { ChangeContext } from './change-context'
import { ensureFourEyes } from './ensure-four-eyes'

/**
 * A content that a request brings with its state, as an undo does: it is approved only where this person might approve it
 * now, and else awaits review; it is sent back only where that is said of a segment that it comes from (`sentBack`), or by
 * who may send back, and else a draft. Nothing is refused, so that an undo loses no words.
 */
export async function grantedContent(
  context: Pick<ChangeContext, 'trx' | 'session' | 'articleId'>,
  content: SegmentContent,
  sentBack: boolean,
): Promise<SegmentContent> {
  const reviews = may(context.session.role, 'segment.review')
  if (content.state === 'sent-back' && !sentBack && !reviews)
    return { ...content, state: editedState(content.target), reason: null }
  if (content.state !== 'approved') return content
  const unapproved: SegmentContent = { ...content, state: 'translated' }
  if (!reviews) return unapproved
  try {
    await ensureFourEyes(context, content)
    return content
  } catch (error) {
    if (error instanceof EtabliError && error.id === 'four-eyes') return unapproved
    throw error
  }
}
