import { holderOf, type Presence } from '@/lib/domain/live'
import type { BenchState } from './bench-state'

/** Who else writes in a segment and holds it; null where nobody does, or this person does themselves. */
export function lockOn(
  { present, me }: Pick<BenchState, 'present' | 'me'>,
  segmentId: string,
): Presence | null {
  const holder = holderOf(present, segmentId)
  return holder && holder.memberId !== me.id ? holder : null
}

/** Whether the person may write in a segment now. */
export function mayWrite(state: Pick<BenchState, 'present' | 'me'>, segmentId: string): boolean {
  return state.me.allowed.includes('segment.edit') && lockOn(state, segmentId) === null
}
