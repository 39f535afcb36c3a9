import type { HouseStyle } from '@/lib/domain/house-style'
import type { DateFact, Rendering } from '../fact'

/** The months that AP shortens beside a day; the others it writes out. */
const shortened = new Map([
  [1, 'Jan.'],
  [2, 'Feb.'],
  [8, 'Aug.'],
  [9, 'Sept.'],
  [10, 'Oct.'],
  [11, 'Nov.'],
  [12, 'Dec.'],
])

const formats = new Map<string, Intl.DateTimeFormat>()

function named(locale: string, part: 'month' | 'weekday', date: Date): string {
  const key = `${locale} ${part}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { [part]: 'long', timeZone: 'UTC' })
  formats.set(key, format)
  return format.format(date)
}

function ordinal(day: number): string {
  const suffixes = { one: 'st', two: 'nd', few: 'rd', other: 'th' } as Record<string, string>
  return `${day}${suffixes[new Intl.PluralRules('en', { type: 'ordinal' }).select(day)] ?? 'th'}`
}

function written(fact: DateFact, { dateOrder, locale }: HouseStyle, short: boolean): string {
  const { year, month, day, weekday } = fact
  if (fact.decade) return `${year}s`
  const weekdayName =
    weekday === undefined ? '' : named(locale, 'weekday', new Date(Date.UTC(2024, 0, weekday)))
  if (month === undefined) {
    const parts = weekdayName && day !== undefined ? `${weekdayName} the ${ordinal(day)}` : weekdayName
    return [parts, year].filter(Boolean).join(', ')
  }
  const long = named(locale, 'month', new Date(Date.UTC(2024, month - 1, 1)))
  if (day === undefined)
    return [weekdayName, year === undefined ? long : `${long} ${year}`].filter(Boolean).join(', ')
  if (dateOrder === 'day-month')
    return [weekdayName, day, long, year].filter((part) => part || part === 0).join(' ')
  return [weekdayName, `${short ? (shortened.get(month) ?? long) : long} ${day}`, year]
    .filter(Boolean)
    .join(', ')
}

/**
 * The date as the desk writes it, with no part that the source does not say: "Tuesday, Sept. 13, 2022" (AP shortens the
 * long months beside a day), "Tuesday 13 September 2022". Second, where it differs, the month written out.
 */
export function renderDate(fact: DateFact, houseStyle: HouseStyle): Rendering[] {
  const first = written(fact, houseStyle, true)
  const second = written(fact, houseStyle, false)
  if (first === '') return []
  return [...new Set([first, second])].map((text) => ({ text, form: 'styled' }))
}
