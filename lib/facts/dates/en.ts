import type { Numeral } from '@/lib/language/numeral'
import type { Scan } from '@/lib/language/scan'
import type { Token } from '@/lib/language/tokens'
import type { DateFact } from '../fact'
import { bareYear, type YearWords } from './bare-year'
import { dateFact, dayAt, hasDay, numericDate, yearAt, type DateParts } from './date-parts'

const words = (list: string) => new Set(list.split(' '))
const numbered = (list: string) => list.split(' ').map((word, i) => [word, i + 1] as const)

const months = new Map(
  numbered('january february march april may june july august september october november december'),
)
const abbreviations = new Map([
  ...numbered('jan feb mar apr may jun jul aug sep oct nov dec'),
  ['sept', 9] as const,
])
const weekdays = new Map(numbered('monday tuesday wednesday thursday friday saturday sunday'))
for (const [word, day] of [...weekdays]) weekdays.set(`${word}s`, day)
const shortWeekdays = new Map(numbered('mon tue wed thu fri sat sun'))
shortWeekdays.set('tues', 2).set('weds', 3).set('thur', 4).set('thurs', 4)

/** Months that are names or verbs too: alone they are months after a word that wants a time. */
const doubtful = words('march april may june august')
const monthLeads = words('in since until till last next this early late mid during through throughout')
const eventLeads = words('the a last next this that s')
const events = words(
  'election elections vote votes poll polls referendum deadline meeting summit talks session edition issue offensive attack attacks strike strikes raid invasion uprising protest protests ceasefire truce agreement accord deal budget report figures data launch storm storms flood floods trial ruling law',
)

const decades = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, i) => [word, 1920 + 10 * i]),
)
const dayLeads = words('on the from to until till since by before after of between and through')
const dayJoints = words('- – to and through or , &')
const dayFollowers = words(
  'in and at of to was is were are for with when while as but or by on from through the a after before he she it they',
)
const papers = words('times telegraph mirror mail express world herald post')

const yearWords: YearWords = {
  strong: words(
    'in since until till by before after during from early late mid year years of spring summer autumn fall winter circa through throughout between',
  ),
  label: words('no number page pages article chapter route highway interstate room flight model bus line'),
  isCounted(word, strong, before) {
    if (word.lower !== word.text) return false
    if (measured.has(word.lower)) return true
    if (strong && (before?.lower === 'in' || before?.lower === 'since' || before?.lower === 'during'))
      return false
    if (before && ['the', 's', 'its', 'their', 'his', 'her'].includes(before.lower)) return false
    return plurals.has(word.lower) || (/[^s]s$/.test(word.lower) && !functionWords.has(word.lower))
  },
}
const measured = words(
  'km m cm mm kg g t ha miles feet meters metres yards acres kilometers kilometres dollars euros pounds tons tonnes hectares people hours days percent million billion thousand mph square',
)
const plurals = words('men women children troops')
const functionWords = words(
  'was is has his its as this us towards perhaps always does plus besides afterwards',
)

/**
 * Dates in English: month and day in either order with or without a year, months and weekdays alone, years and decades.
 * Figures are read month first, unless they cannot be ("13/09/2022"): the text does not say which side of the Atlantic it
 * is from. "march" and "may" in small letters, "May" where it may be a name, the age "in his 90s" are none.
 */
export function findEnglishDates(scan: Scan): DateFact[] {
  const { tokens, numerals } = scan
  const found: DateFact[] = []
  let numeral = 0
  let weekdayAt = -3
  let done = 0

  const takeWeekday = (first: number): { first: number; weekday?: number } => {
    let at = first - 1
    if (tokens[at]?.lower === ',' || tokens[at]?.lower === 'the') at--
    if (
      weekdayAt < 0 ||
      at < weekdayAt ||
      at > weekdayAt + 1 ||
      (at > weekdayAt && tokens[at]?.lower !== '.')
    )
      return { first }
    const weekday = found.pop()?.weekday
    return { first: weekdayAt, weekday }
  }

  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'mark' || i < done) continue
    if (token.kind === 'digits') {
      const next = figures(i, token)
      if (next > i) done = next
      continue
    }
    if (token.text.charCodeAt(0) === token.lower.charCodeAt(0)) {
      const year = token.lower.endsWith('ties') ? decades.get(token.lower) : undefined
      if (year !== undefined && /^(?:the|early|late|mid|-)$/.test(tokens[i - 1]?.lower ?? ''))
        found.push(dateFact(scan, i, i + 1, { year, decade: true }))
      continue
    }
    const weekday = weekdays.get(token.lower) ?? shortWeekdays.get(token.lower)
    if (weekday !== undefined) {
      if (!weekdays.has(token.lower) && !isShortWeekday(tokens, i)) continue
      if (papers.has(tokens[i + 1]?.lower ?? '') && tokens[i + 1]?.text !== tokens[i + 1]?.lower) continue
      const at = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1
      const day = dayAt(tokens, at)
      const suffixed = day !== undefined && isSuffix(tokens[at + 1])
      const withDay = day !== undefined && endsDay(tokens, suffixed ? at + 2 : at + 1, suffixed)
      if (withDay) found.push(dateFact(scan, i, suffixed ? at + 2 : at + 1, { weekday, day }))
      else found.push(dateFact(scan, i, i + 1, { weekday }))
      weekdayAt = i
      continue
    }
    const whole = months.get(token.lower)
    const month = whole ?? abbreviations.get(token.lower)
    if (month !== undefined) done = Math.max(done, readMonth(i, token, month, whole !== undefined))
  }
  return found

  /** Years, decades and dates in figures that begin at `i`; where they end. */
  function figures(i: number, token: Token): number {
    const date = numericDate(tokens, i, true)
    if (date) {
      const start = takeWeekday(i)
      found.push(dateFact(scan, start.first, i + 5, { ...date, ...weekdayPart(start.weekday) }))
      return i + 5
    }
    const decade = decadeEnd(tokens, i)
    if (decade > 0) {
      const year = Number(token.text) + (token.text.length === 2 ? 1900 : 0)
      const apostrophe = token.text.length === 2 && tokens[i - 1]?.lower === "'" && token.space === 0 ? 1 : 0
      found.push(dateFact(scan, i - apostrophe, decade, { year, decade: true }))
      return decade
    }
    const year = token.text.length === 4 ? bareYear(tokens, i, yearWords) : undefined
    if (year === undefined) return i
    found.push(dateFact(scan, i, i + 1, { year }))
    return i + 1
  }

  /** The date around the month at `i`; where it ends. */
  function readMonth(i: number, token: Token, month: number, whole: boolean): number {
    const point = tokens[i + 1]
    const dotted =
      point?.lower === '.' && point.space === 0 && abbreviations.has(token.lower) && token.lower !== 'may'
    const next = dotted ? i + 2 : i + 1
    const hyphen = tokens[i - 1]?.lower === '-' && token.space === 0 ? 1 : 0
    const before = hyphen > 0 ? i - 1 : tokens[i - 1]?.lower === 'of' ? i - 1 : i
    while (numeral < numerals.length && (numerals[numeral] as Numeral).next < before) numeral++
    const earlier = numerals[numeral]
    const after = dayAfter(tokens, next, month)
    const isEarlier =
      earlier?.next === before &&
      isDay(earlier, before < i && hyphen === 0) &&
      hasDay(month, earlier.value) &&
      !tokens[earlier.first - 1]?.lower.startsWith('$')
    if (isEarlier && (!after || leadsDay(tokens, earlier.first))) {
      const year = yearAfter(tokens, next + (hyphen && tokens[next]?.lower === '-' ? 1 : 0))
      const end = year?.next ?? next
      const start = takeWeekday(earlier.first)
      const parts: DateParts = {
        ...(year && { year: year.value }),
        month,
        day: earlier.value,
        ...weekdayPart(start.weekday),
      }
      found.push(dateFact(scan, start.first, end, parts))
      if (start.weekday === undefined) chainBack(earlier.first, numeral, month)
      return end
    }
    if (after) {
      const year = yearAfter(tokens, after.next)
      const start = takeWeekday(i)
      const parts: DateParts = {
        ...(year && { year: year.value }),
        month,
        day: after.day,
        ...weekdayPart(start.weekday),
      }
      found.push(dateFact(scan, start.first, year?.next ?? after.next, parts))
      return chainOn(year?.next ?? after.next, after.day, month)
    }
    const of = tokens[next]?.lower === 'of' || tokens[next]?.lower === ',' ? 1 : 0
    const year = yearAt(tokens, next + of)
    if (year !== undefined && (whole || dotted)) {
      found.push(dateFact(scan, i, next + of + 1, { year, month }))
      return next + of + 1
    }
    const short = whole ? shortYear(tokens, next) : undefined
    if (short) {
      found.push(dateFact(scan, i, short.next, { year: short.year, month }))
      return short.next
    }
    const last = found.at(-1)
    const chained =
      last?.month !== undefined &&
      last.to === tokens[i - 2]?.to &&
      /^(?:and|or|to|through|-|–|,)$/.test(tokens[i - 1]?.lower ?? '')
    if (!whole || !(chained || isMonthAlone(tokens, i))) return i + 1
    found.push(dateFact(scan, i, i + 1, { month }))
    return i + 1
  }

  /** The first day of "3-5 May" and "from 3 to 5 May". */
  function chainBack(first: number, index: number, month: number) {
    const earlier = numerals[index - 1]
    const later = numerals[index]
    const the = tokens[first - 1]?.lower === 'the' ? 1 : 0
    const joint = first - 1 - the
    if (!earlier || !later || earlier.next !== joint || !dayJoints.has(tokens[joint]?.lower ?? '')) return
    if (!isDay(earlier, the === 1) || earlier.value >= later.value || !hasDay(month, earlier.value)) return
    const dashed = tokens[joint]?.lower === '-' || tokens[joint]?.lower === '–'
    if (!dashed && !leadsDay(tokens, earlier.first)) return
    found.splice(-1, 0, dateFact(scan, earlier.first, earlier.next, { month, day: earlier.value }))
  }

  /** The further days of "May 3-5, 2022" and "May 3 and 4"; where they end. */
  function chainOn(from: number, first: number, month: number): number {
    let at = from
    let day = first
    for (;;) {
      const joint = tokens[at]
      const value = dayAt(tokens, at + 1)
      if (
        !joint ||
        value === undefined ||
        value <= day ||
        !dayJoints.has(joint.lower) ||
        !hasDay(month, value)
      )
        return at
      const suffixed = isSuffix(tokens[at + 2])
      const end = at + (suffixed ? 3 : 2)
      const dashed = joint.lower === '-' || joint.lower === '–'
      const year = yearAfter(tokens, end)
      const listed = joint.lower === ',' && ['and', ',', 'or'].includes(tokens[end]?.lower ?? '')
      if (!dashed && joint.lower === ',' && !listed) return at
      if (!year && !listed && !endsDay(tokens, end, suffixed)) return at
      found.push(
        dateFact(scan, at + 1, year?.next ?? end, { ...(year && { year: year.value }), month, day: value }),
      )
      at = year?.next ?? end
      day = value
    }
  }
}

function weekdayPart(weekday: number | undefined) {
  return weekday === undefined ? {} : { weekday }
}

function isDay({ value, decimals, style, form, scale, grouped }: Numeral, ordinal: boolean): boolean {
  if (!Number.isInteger(value) || value < 1 || value > 31 || decimals > 0 || scale !== 1 || grouped)
    return false
  if (style === 'mixed') return false
  return form === 'ordinal' || (form === 'cardinal' && style === 'digits' && !ordinal)
}

function isSuffix(token: Token | undefined): boolean {
  return token?.space === 0 && /^(?:st|nd|rd|th)$/.test(token.lower)
}

/** The day that follows a month: "May 1", "Sept. 13", "May 1st", "May the 4th". */
function dayAfter(
  tokens: readonly Token[],
  i: number,
  month: number,
): { day: number; next: number } | undefined {
  const at = tokens[i]?.lower === 'the' ? i + 1 : i
  const day = dayAt(tokens, at)
  if (day === undefined || tokens[at]?.space === 0 || !hasDay(month, day)) return undefined
  const suffixed = isSuffix(tokens[at + 1])
  if (at > i && !suffixed) return undefined
  const next = tokens[at + (suffixed ? 2 : 1)]
  if (next && next.space === 0 && !suffixed) {
    if (next.kind !== 'mark' || '%°€$£:/'.includes(next.lower)) return undefined
    const after = tokens[at + 2]
    if ('.,'.includes(next.lower) && after?.kind === 'digits' && after.space === 0) return undefined
  }
  if (next && next.space > 0 && ['percent', '%', 'million', 'billion', 'people'].includes(next.lower))
    return undefined
  return { day, next: at + (suffixed ? 2 : 1) }
}

/** ", 2022", "2022" or ", 2022," after a day; the comma behind is not part of it. */
function yearAfter(tokens: readonly Token[], i: number): { value: number; next: number } | undefined {
  const at = tokens[i]?.lower === ',' || tokens[i]?.lower === 'of' ? i + 1 : i
  const value = yearAt(tokens, at)
  if (value === undefined || (tokens[at]?.space === 0 && at > i)) return undefined
  const next = tokens[at + 1]
  const counted = next?.kind === 'word' && next.space > 0 && yearWords.isCounted(next, false, undefined)
  return counted ? undefined : { value, next: at + 1 }
}

/** "May ’68", "May 68". */
function shortYear(tokens: readonly Token[], i: number): { year: number; next: number } | undefined {
  const at = tokens[i]?.lower === "'" ? i + 1 : i
  const token = tokens[at]
  if (token?.kind !== 'digits' || token.text.length !== 2 || (at > i && token.space > 0)) return undefined
  const next = tokens[at + 1]
  if (
    at === i &&
    (Number(token.text) < 32 || (next && !(next.kind === 'mark' && '.,;:!?)”"'.includes(next.lower))))
  )
    return undefined
  if (tokens[at + 2]?.kind === 'digits' && tokens[at + 2]?.space === 0) return undefined
  return { year: 1900 + Number(token.text), next: at + 1 }
}

function leadsDay(tokens: readonly Token[], i: number): boolean {
  const lead = tokens[i - 1]
  if (!lead) return true
  return dayLeads.has(lead.lower) || weekdays.has(lead.lower) || '-–,(['.includes(lead.lower)
}

function endsDay(tokens: readonly Token[], i: number, suffixed: boolean): boolean {
  const next = tokens[i]
  if (!next || suffixed) return true
  if (next.kind === 'digits') return false
  if (next.kind === 'word') return next.space > 0 && dayFollowers.has(next.lower)
  return (
    '.,;:!?)»”…"-–—'.includes(next.lower) && !(tokens[i + 1]?.kind === 'digits' && tokens[i + 1]?.space === 0)
  )
}

/** "Tues., Sept. 13": a short weekday has its point and a date after it. */
function isShortWeekday(tokens: readonly Token[], i: number): boolean {
  const point = tokens[i + 1]
  if (point?.lower !== '.' && point?.lower !== ',') return false
  const at = tokens[i + 2]?.lower === ',' ? i + 3 : i + 2
  const next = tokens[at]
  return (
    next !== undefined &&
    (abbreviations.has(next.lower) || months.has(next.lower) || dayAt(tokens, at) !== undefined)
  )
}

/** Where "1990s", "1990’s", "’90s" or "the 90s" ends that begins with the digits at `i`; 0 where it is none. */
function decadeEnd(tokens: readonly Token[], i: number): number {
  const token = tokens[i] as Token
  if (!token.text.endsWith('0') || (token.text.length !== 4 && token.text.length !== 2)) return 0
  let end = i + 1
  if (tokens[end]?.lower === "'" && tokens[end]?.space === 0) end++
  if (tokens[end]?.lower !== 's' || tokens[end]?.space !== 0) return 0
  if (token.text.length === 4) return /^(?:1[0-9]|20)/.test(token.text) ? end + 1 : 0
  if (token.text < '20') return 0
  const before = tokens[i - 1]
  if (before?.lower === "'" && token.space === 0) return end + 1
  return before?.lower === 'the' && tokens[end + 1]?.lower !== 'degrees' ? end + 1 : 0
}

function isMonthAlone(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (!doubtful.has(token.lower)) return true
  if (before?.lower === '-') return ['mid', 'early', 'late'].includes(tokens[i - 2]?.lower ?? '')
  if (before?.lower === 'of' && tokens[i - 2]?.lower === 'month') return true
  if (monthLeads.has(before?.lower ?? '')) return next?.kind !== 'word' || next.text === next.lower
  return eventLeads.has(before?.lower ?? '') && events.has(next?.text ?? '')
}
