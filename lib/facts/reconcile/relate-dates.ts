import type { DateFact } from '../fact'
import type { Relation } from './relation'

const parts = ['year', 'month', 'day', 'weekday'] as const
export type DatePart = (typeof parts)[number]

/** The parts that the source says and the target leaves out; a weekday may go where the date itself stands. */
export function missingParts(source: DateFact, target: Partial<Pick<DateFact, DatePart>>): DatePart[] {
  return parts.filter(
    (part) =>
      source[part] !== undefined &&
      target[part] === undefined &&
      !(part === 'weekday' && target.day !== undefined),
  )
}

/** Whether no part that both say differs; ten years are no year. */
export function agree(a: DateFact, b: DateFact): boolean {
  if (a.decade !== b.decade && a.year !== undefined && b.year !== undefined) return false
  return parts.every((part) => a[part] === undefined || b[part] === undefined || a[part] === b[part])
}

/**
 * Dates are kept when no part contradicts and none is left out; a part that only the target says does no harm. A
 * weekday and a day of the month can be the same day, and nothing here can tell.
 */
export function relateDates(source: DateFact, target: DateFact): Relation | undefined {
  const shared = parts.filter((part) => source[part] !== undefined && source[part] === target[part])
  if (!agree(source, target)) return { cost: 20 - shared.length, problem: 'changed' }
  if (shared.length === 0) return isWeekdayForDay(source, target) ? { cost: 8 } : undefined
  const missing = missingParts(source, target)
  return missing.length > 0 ? { cost: 4 + missing.length, problem: 'part-missing' } : { cost: 1 }
}

function isWeekdayForDay(a: DateFact, b: DateFact): boolean {
  return (
    (a.weekday !== undefined && a.day === undefined && b.day !== undefined) ||
    (b.weekday !== undefined && b.day === undefined && a.day !== undefined)
  )
}
