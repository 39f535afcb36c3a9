import type { Numeral } from '@/lib/language/numeral'
import type { Scan } from '@/lib/language/scan'
import type { Token } from '@/lib/language/tokens'
import type { TimeFact } from '../fact'
import { clockFigures, timeFact, twoDigits } from './time-fact'

const leads = new Set('at by around about until till from after before since to and between'.split(' '))
/** Behind four figures that say a time, as agencies write it: "0630 GMT". */
const zones = new Set(['gmt', 'utc'])
const joints = new Set(['to', 'and', '-', '–', 'or', 'until', 'till'])

type Half = { pm: boolean; next: number }

/**
 * Times of the day in English: "2:30 p.m.", "2.30pm", "14:30", "8 o'clock", "half past eight", "noon", "midnight"; in
 * "2 to 4 p.m." both are in the afternoon. A bare hour ("at 8") is none. An hour up to 12 without a.m. or p.m. is taken
 * as it is written.
 */
export function findEnglishTimes(scan: Scan): TimeFact[] {
  const { tokens, numerals } = scan
  const found: TimeFact[] = []
  let numeral = 0
  let done = 0

  const wordHour = (next: number): Numeral | undefined => {
    while (numeral < numerals.length && (numerals[numeral] as Numeral).next < next) numeral++
    const hour = numerals[numeral]
    return hour?.next === next && isHour(hour) ? hour : undefined
  }
  const add = (first: number, next: number, hour: number, minute: number, half?: Half, second?: number) => {
    const at = half ? (hour % 12) + (half.pm ? 12 : 0) : hour
    found.push(timeFact(scan, first, half?.next ?? next, at, minute, second))
    done = half?.next ?? next
  }

  for (let i = 0; i < tokens.length; i++) {
    if (i < done) continue
    const token = tokens[i] as Token
    if (token.kind === 'digits') figures(i)
    else if (token.kind === 'word') spoken(i, token)
  }
  return found

  function figures(i: number) {
    const separator = tokens[i + 1]?.lower
    if (separator === ':' || separator === '.') {
      const time = clockFigures(tokens, i + 1, 24)
      if (time) {
        const half = time.hour <= 12 ? halfOfDay(tokens, time.next) : undefined
        const lead = tokens[i - 1]?.lower ?? ''
        const bare =
          separator === ':' &&
          (time.second === undefined || lead === 'at') &&
          (leads.has(lead) || tokens[i]?.text.length === 2) &&
          !(lead === 'to' && tokens[i - 2]?.kind === 'digits' && found.at(-1)?.to !== tokens[i - 2]?.to)
        if (!half && !bare) return
        if (half && time.hour > 0) shareHalf(i, time.hour, half)
        add(i, time.next, time.hour, time.minute, half, time.second)
        return
      }
    }
    if (zones.has(separator ?? '') && tokens[i]?.text.length === 4 && isFree(tokens, i)) {
      const said = Number(tokens[i]?.text)
      if (said < 2400 && said % 100 < 60) add(i, i + 1, Math.floor(said / 100), said % 100)
      return
    }
    const hour = twoDigits(tokens[i], 12)
    if (hour === undefined || hour === 0) return
    const before = tokens[i - 1]
    if (before && tokens[i]?.space === 0 && '.,:/$€£'.includes(before.lower)) return
    const clock = oClock(tokens, i + 1)
    const half = halfOfDay(
      tokens,
      clock ?? i + 1,
      clock !== undefined || (leads.has(before?.lower ?? '') && before?.lower !== 'and'),
    )
    if (!half && clock === undefined) return
    if (half) shareHalf(i, hour, half)
    add(i, clock ?? i + 1, hour, 0, half)
  }

  /** Gives the first hour of "2 to 4 p.m." and "2-4 p.m." the half of the day that is said once. */
  function shareHalf(i: number, hour: number, half: Half) {
    const first = tokens[i - 2]
    if (!joints.has(tokens[i - 1]?.lower ?? '') || first?.kind !== 'digits') return
    const withMinutes =
      tokens[i - 3]?.lower === ':' || tokens[i - 3]?.lower === '.'
        ? clockFigures(tokens, i - 3, 12)
        : undefined
    const at = withMinutes ? i - 4 : i - 2
    const start = withMinutes?.hour ?? twoDigits(first, 12)
    if (start === undefined || start === 0) return
    const lead = tokens[at - 1]
    const joint = tokens[i - 1]?.lower
    if (joint === 'and' && lead?.lower !== 'between') return
    if (joint === 'to' && lead?.kind === 'word' && lead.lower !== 'from' && lead.lower !== 'open') return
    if (found.at(-1)?.to === first.to) found.pop()
    const same = start % 12 < hour % 12
    found.push(timeFact(scan, at, i - 1, (start % 12) + (same === half.pm ? 12 : 0), withMinutes?.minute))
  }

  function spoken(i: number, { lower, text }: Token) {
    if (lower === 'noon' || (lower === 'midnight' && text === lower)) {
      add(i, i + 1, lower === 'noon' ? 12 : 0, 0)
      return
    }
    const then = tokens[i + 1]?.lower
    if (
      (lower === 'half' || lower === 'quarter') &&
      (then === 'past' || (then === 'to' && lower === 'quarter'))
    ) {
      let at = numeral
      while (at < numerals.length && (numerals[at] as Numeral).first < i + 2) at++
      const hour = numerals[at]
      if (hour?.first !== i + 2 || !isHour(hour)) return
      const minute = lower === 'half' ? 30 : 15
      const half = halfOfDay(tokens, hour.next, true)
      const total = then === 'past' ? hour.value * 60 + minute : hour.value * 60 - minute
      const at12 = Math.floor(total / 60) || 12
      add(i, hour.next, at12, total % 60, half)
      return
    }
    if (lower === 'o' && then === "'" && tokens[i + 2]?.lower === 'clock') {
      const hour = wordHour(i)
      if (hour?.style === 'words') add(hour.first, i + 3, hour.value, 0, halfOfDay(tokens, i + 3, true))
    }
  }
}

function isFree(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.space !== 0 || i === 0 || tokens[i - 1]?.lower === '('
}

function isHour({ value, form, decimals, scale }: Numeral): boolean {
  return (
    Number.isInteger(value) &&
    value >= 1 &&
    value <= 12 &&
    form === 'cardinal' &&
    decimals === 0 &&
    scale === 1
  )
}

function oClock(tokens: readonly Token[], i: number): number | undefined {
  return tokens[i]?.lower === 'o' && tokens[i + 1]?.lower === "'" && tokens[i + 2]?.lower === 'clock'
    ? i + 3
    : undefined
}

/** "a.m.", "pm" at `i`; and where `spoken`, "in the evening". */
function halfOfDay(tokens: readonly Token[], i: number, spoken = false): Half | undefined {
  const word = tokens[i]?.lower
  if (word === 'am' || word === 'pm')
    return tokens[i + 1]?.space === 0 && tokens[i + 1]?.kind === 'word'
      ? undefined
      : { pm: word === 'pm', next: i + 1 }
  if ((word === 'a' || word === 'p') && tokens[i + 1]?.lower === '.') {
    const m = tokens[i + 2]
    if (m?.lower !== 'm' || m.space > 1) return undefined
    const dot = tokens[i + 3]?.lower === '.' && tokens[i + 3]?.space === 0
    return { pm: word === 'p', next: i + (dot ? 4 : 3) }
  }
  if (!spoken) return undefined
  const part = tokens[i + 2]?.lower
  if (
    word === 'in' &&
    tokens[i + 1]?.lower === 'the' &&
    (part === 'morning' || part === 'afternoon' || part === 'evening')
  )
    return { pm: part !== 'morning', next: i + 3 }
  if (word === 'at' && tokens[i + 1]?.lower === 'night') return { pm: true, next: i + 2 }
  return undefined
}
