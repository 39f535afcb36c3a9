import type { TimeFact } from '../fact'
import type { Relation } from './relation'

/** Times are kept at the same minute; an English time without a.m. or p.m. may mean either half of the day. */
export function relateTimes(source: TimeFact, target: TimeFact): Relation {
  const apart = Math.abs(minutes(source) - minutes(target)) % (24 * 60)
  if (apart === 0) return { cost: 1 }
  if (apart === 12 * 60 && target.hour <= 12 && !/[ap]\.?\s?m\b/i.test(target.text)) return { cost: 2 }
  return { cost: 20, problem: 'changed' }
}

function minutes(time: TimeFact): number {
  return time.hour * 60 + (time.minute ?? 0) + (time.second ?? 0) / 60
}
