import type { SegmentState } from '@/lib/domain/state'

export const actions = ['confirm', 'reopen', 'approve', 'send-back'] as const
/** What a person can do to a segment's state without touching its words. */
export type Action = (typeof actions)[number]

const table: Record<Action, Partial<Record<SegmentState, SegmentState>>> = {
  confirm: { initial: 'translated', draft: 'translated', 'sent-back': 'translated' },
  reopen: { translated: 'draft', approved: 'translated' },
  approve: { initial: 'approved', draft: 'approved', 'sent-back': 'approved', translated: 'approved' },
  'send-back': { translated: 'sent-back', approved: 'sent-back' },
}

/** The state that an action leads to; null where it is not allowed in that state. */
export function transition(state: SegmentState, action: Action): SegmentState | null {
  return table[action][state] ?? null
}

/** Whether the action vouches for the English, so that there must be some. */
export function needsTarget(action: Action): boolean {
  return action === 'confirm' || action === 'approve'
}
