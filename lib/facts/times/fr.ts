import type { Numeral } from '@/lib/language/numeral'
import type { Scan } from '@/lib/language/scan'
import type { Token } from '@/lib/language/tokens'
import type { TimeFact } from '../fact'
import { clockFigures, timeFact, twoDigits } from './time-fact'

const words = (list: string) => new Set(list.split(' '))

/** Before an hour of the clock; before a stretch of time as well where `longest` says up to which hour. */
const leads = words("à vers dès jusqu'à avant après depuis")
const doubtfulUpTo = new Map([
  ["jusqu'à", 12],
  ['avant', 5],
  ['après', 12],
  ['depuis', 12],
])
/** Before a stretch of time that is written with minutes: "un film de 2h30". */
const stretchLeads = words(
  "en pendant durant de environ quelque d'environ presque plus moins fait dure duré faut les des l'",
)
/** "limité à 8 heures". */
const limits = words(
  'limité limitée limités limitées réduit réduite réduits réduites porté portée passé passée passe passent fixé fixée estimé estimée évalué évaluée',
)
/** After a stretch of time: "de route", "plus tard", "par jour", "sur 24". */
const stretchFollowers = words(
  "de d' plus sur durant pendant après supplémentaires consécutives environ min mn minutes chacun chacune",
)
/** Behind a time of the day only: "(3h12 GMT)", "7h42 locales". */
const zones = words('gmt utc locale locales heure cet cest')
/** "le train de 7 h 52". */
const departures = words(
  'train tgv vol bus car ferry avion bateau séance messe journal service édition départ',
)
const rates = words('jour semaine mois an personne nuit')
const middayLeads = words(
  "à avant dès vers jusqu'à depuis entre et ou lundi mardi mercredi jeudi vendredi samedi dimanche demain hier",
)

/** Every token that a time may have at its heart. */
const triggers = words(': midi minuit h heures heure')

/**
 * Times of the day in French: "14 h 30", "14:30", "à 18 heures", "trois heures du matin", "midi". A stretch of time
 * ("18 heures de route", "en 2h30"), the news at eight ("le 20 heures") and lunch ("le midi") are none.
 */
export function findFrenchTimes(scan: Scan): TimeFact[] {
  const { tokens, numerals } = scan
  const found: TimeFact[] = []
  let numeral = 0

  /** The hour that ends before token `i`, in digits or words. */
  const hourBefore = (i: number): { first: number; hour: number; lone: boolean } | undefined => {
    const digits = twoDigits(tokens[i - 1], 24)
    if (digits !== undefined) {
      const before = tokens[i - 2]
      const free = tokens[i - 1]?.space !== 0 || !before || '([«“"-–—'.includes(before.text)
      return free ? { first: i - 1, hour: digits, lone: false } : undefined
    }
    while (numeral < numerals.length && (numerals[numeral] as Numeral).next < i) numeral++
    const word = numerals[numeral]
    if (word?.next !== i || word.style !== 'words' || word.form !== 'cardinal' || word.scale !== 1)
      return undefined
    if (!Number.isInteger(word.value) || word.value > 24 || word.approximate) return undefined
    return { first: word.first, hour: word.value, lone: word.lone }
  }

  /** What follows the word for the hour: minutes and the part of the day. */
  const rest = (i: number, digitsToo: boolean) => {
    let next = i
    let minute = 0
    const digits = digitsToo && tokens[i]?.text.length === 2 ? twoDigits(tokens[i], 59) : undefined
    const word = tokens[i]?.lower
    const then = tokens[i + 1]?.lower
    if (digits !== undefined) {
      minute = digits
      next = i + 1
    } else if (word === 'et' && (then === 'demie' || then === 'demi' || then === 'quart')) {
      minute = then === 'quart' ? 15 : 30
      next = i + 2
    } else if (word === 'moins' && then === 'le' && tokens[i + 2]?.lower === 'quart') {
      minute = -15
      next = i + 3
    } else {
      const minus = word === 'moins' ? 1 : 0
      let at = numeral
      while (at < numerals.length && (numerals[at] as Numeral).first < i + minus) at++
      const minutes = numerals[at]
      if (
        minutes?.first === i + minus &&
        minutes.style === 'words' &&
        minutes.value % 5 === 0 &&
        minutes.value < 60
      ) {
        minute = minus ? -minutes.value : minutes.value
        next = minutes.next
      }
    }
    const part = partOfDay(tokens, next)
    return { minute, said: next > i, next: part?.next ?? next, part: part?.part, end: next }
  }

  const add = (first: number, next: number, hour: number, minute: number, part?: string, second = 0) => {
    const later = (part === 'soir' || part === 'après-midi') && hour < 12 ? hour + 12 : hour
    const total = later * 60 + minute + 1440
    found.push(timeFact(scan, first, next, Math.floor(total / 60) % 24, total % 60, second))
  }

  for (let i = 0; i < tokens.length; i++) {
    const { lower } = tokens[i] as Token
    if (!triggers.has(lower)) continue
    if (lower === ':') {
      const time = clockFigures(tokens, i, 24)
      if (!time) continue
      const lead = tokens[i - 2]?.lower ?? ''
      const led = leads.has(lead) || lead === 'de' || lead === 'entre'
      if (
        time.second !== undefined ? lead !== 'à' : !led && (tokens[i - 1]?.text.length !== 2 || lead === 'en')
      )
        continue
      found.push(timeFact(scan, i - 1, time.next, time.hour, time.minute, time.second))
    } else if (lower === 'midi' || lower === 'minuit') {
      if (!isMiddayHere(tokens, i)) continue
      const said = rest(i + 1, false)
      const whole = said.minute % 15 === 0 || said.minute < 0
      add(i, whole ? said.end : i + 1, lower === 'midi' ? 12 : 0, whole ? said.minute : 0)
    } else if (lower === 'h' || lower === 'heures' || lower === 'heure') {
      if (lower === 'h' && i === 0) continue
      const hour = hourBefore(i)
      if (!hour) continue
      const said = rest(i + 1, true)
      const head = headOfRange(tokens, hour.first)
      const earlier = head ?? hour.first
      if (!isClock(i, hour, earlier, said)) continue
      if (head !== undefined) {
        const start = twoDigits(tokens[head], 23) as number
        add(head, head + 1, start, 0, said.part === 'matin' ? undefined : said.part)
      }
      add(hour.first, said.next, hour.hour, said.minute, said.part)
      i = said.next - 1
    }
  }
  return found

  function isClock(
    i: number,
    { first, hour, lone }: { first: number; hour: number; lone: boolean },
    head: number,
    said: { minute: number; said: boolean; part?: string; end: number; next: number },
  ): boolean {
    if (said.part) return true
    const next = tokens[said.end]
    const follower = next?.lower ?? ''
    if (next?.space === 0 && (next.kind === 'word' || '/'.includes(follower))) return false
    if (follower === 'par' && rates.has(tokens[said.end + 1]?.lower ?? '')) return false
    const lead = tokens[head - 1]?.lower ?? ''
    if (tokens[head - 2]?.lower === 'midi' && lead === 'à' && tokens[head - 3]?.lower.startsWith('cherch'))
      return false
    const led = leads.has(lead)
    if (lead === 'à' && limits.has(tokens[head - 2]?.lower ?? '')) return false
    const previous = found.at(-1)
    const second =
      previous !== undefined &&
      ['à', 'et', '-', '–', 'ou'].includes(lead) &&
      previous.to === tokens[head - 2]?.to
    if (said.minute < 0 || zones.has(follower)) return true
    if (said.said) {
      if (lone && !led) return false
      if (stretchFollowers.has(follower) && (hour < 10 || follower.startsWith('m'))) return false
      if (led || second) return true
      if (isRangeStart(said.end) && (lead === 'de' || lead === 'entre')) return true
      if (tokens[i]?.lower !== 'h') return false
      if (lead === 'de' && departures.has(tokens[head - 2]?.lower ?? '')) return true
      return hour >= (stretchLeads.has(lead) ? (lead === 'de' ? 10 : 24) : 5)
    }
    if (lone || hour === 24 || (hour === 0 && tokens[i]?.lower !== 'h') || stretchFollowers.has(follower))
      return false
    if (head < first) return hour > 12 || tokens[i]?.lower === 'h'
    if (second) return true
    if (led)
      return (
        hour >
        (tokens[i]?.lower === 'h' && lead !== 'après' && lead !== 'depuis'
          ? 0
          : (doubtfulUpTo.get(lead) ?? 0))
      )
    return (
      (lead === 'de' || lead === 'entre' || lead === 'h' || tokens[i]?.lower === 'h') &&
      isRangeStart(said.end)
    )
  }

  /** Whether "à 18 heures", "et 20 h" or "-12h" follows: what stands before is an hour too, and not a stretch of time. */
  function isRangeStart(i: number): boolean {
    if (!['à', 'et', '-', '–'].includes(tokens[i]?.lower ?? '')) return false
    if (tokens[i + 1]?.lower === 'midi' || tokens[i + 1]?.lower === 'minuit') return true
    const to = twoDigits(tokens[i + 1], 24)
    const unit = tokens[i + 2]?.lower
    if (to === undefined || (unit !== 'h' && unit !== 'heures')) return false
    const after = tokens[i + 3]?.lower ?? ''
    if (partOfDay(tokens, i + 3)) return true
    return !stretchFollowers.has(after) && !(after === 'par' && rates.has(tokens[i + 4]?.lower ?? ''))
  }
}

/** The first hour of "de 8 à 18 heures", before the second one at `i`. */
function headOfRange(tokens: readonly Token[], i: number): number | undefined {
  const joint = tokens[i - 1]?.lower
  const start = twoDigits(tokens[i - 2], 23)
  const lead = tokens[i - 3]?.lower
  const led = joint === 'à' ? lead === 'de' : joint === 'et' && lead === 'entre'
  const end = twoDigits(tokens[i], 24)
  return led && start !== undefined && end !== undefined && start < end ? i - 2 : undefined
}

/** "du matin", "du soir", "de l'après-midi" at `i`. */
function partOfDay(tokens: readonly Token[], i: number): { part: string; next: number } | undefined {
  const word = tokens[i]?.lower
  const then = tokens[i + 1]?.lower
  if (word === 'du' && (then === 'matin' || then === 'soir')) return { part: then, next: i + 2 }
  if (word === 'de' && then === "l'" && tokens[i + 2]?.lower === 'après' && tokens[i + 4]?.lower === 'midi')
    return { part: 'après-midi', next: i + 5 }
  return undefined
}

function isMiddayHere(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  const lead = tokens[i - 1]?.lower ?? ''
  if (token.text !== token.lower) return lead === 'à' && token.text === token.text.toUpperCase()
  if (token.lower === 'minuit') return true
  const next = tokens[i + 1]?.lower
  if (lead === 'après') return tokens[i - 2]?.lower === 'peu' || tokens[i - 2]?.lower === 'juste'
  if (lead === 'entre') return next === 'et' && tokens[i + 3]?.lower.startsWith('h') === true
  if (lead === 'de') return next === 'à'
  return middayLeads.has(lead)
}
