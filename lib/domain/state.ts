import { z } from 'zod'

/** The states of a segment, in the order in which work moves through them. */
export const segmentStates = ['initial', 'draft', 'translated', 'sent-back', 'approved'] as const
export const segmentStateSchema = z.enum(segmentStates)
export type SegmentState = z.infer<typeof segmentStateSchema>

/** Whether a translator still has work to do in the state. */
export function isOpen(state: SegmentState): boolean {
  return state === 'initial' || state === 'draft' || state === 'sent-back'
}
