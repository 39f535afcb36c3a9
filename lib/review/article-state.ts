import type { SegmentState } from '@/lib/domain/state'

export const articleStates = ['new', 'in-translation', 'sent-back', 'in-review', 'approved'] as const
export type ArticleState = (typeof articleStates)[number]

/**
 * How far an article is, from how many segments stand in each state: something that was sent back goes before all else;
 * it is in review once nothing is left to translate.
 */
export function articleState(states: Record<SegmentState, number>): ArticleState {
  const { initial, draft, translated, approved } = states
  if (states['sent-back'] > 0) return 'sent-back'
  if (translated + approved + draft === 0) return 'new'
  if (initial + draft > 0) return translated + approved > 0 ? 'in-translation' : 'new'
  return translated > 0 ? 'in-review' : 'approved'
}
