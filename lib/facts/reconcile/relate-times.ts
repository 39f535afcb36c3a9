import type { TimeFact } from '../fact'
import type { Relation } from './relation'

/** Words that leave no doubt about the half of the day. */
const saysHalf = /[ap]\.?\s?m\b|noon|night|morning|evening/i

/** Times are kept at the same minute; an English time without a.m. or p.m. may mean either half of the day. */
export function relateTimes(source: TimeFact, target: TimeFact): Relation {
  const apart = Math.abs(minutes(source) - minutes(target)) % (24 * 60)
  if (apart === 0) return { cost: 1 }
  if (apart === 12 * 60 && target.hour <= 12 && !saysHalf.test(target.text)) return { cost: 2 }
  return { cost: 20, problem: 'changed' }
}

function minutes(time: TimeFact): number {
  return time.hour * 60 + (time.minute ?? 0) + (time.second ?? 0) / 60
}
