import type { Numeral } from '@/lib/language/numeral'
import type { Scan } from '@/lib/language/scan'
import type { Token } from '@/lib/language/tokens'
import type { DateFact } from '../fact'
import { bareYear, type YearWords } from './bare-year'
import { dateFact, dayAt, hasDay, numericDate, yearAt, type DateParts } from './date-parts'

const words = (list: string) => new Set(list.split(' '))
const numbered = (list: string) => list.split(' ').map((word, i) => [word, i + 1] as const)

const months = new Map(
  numbered('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
)
months.set('aout', 8).set('fevrier', 2).set('decembre', 12)
const abbreviations = new Map([
  ...numbered('janv févr mars avr mai juin juil août sept oct nov déc'),
  ['fév', 2] as const,
  ['jan', 1] as const,
])
const weekdays = new Map(numbered('lundi mardi mercredi jeudi vendredi samedi dimanche'))
for (const [word, day] of [...weekdays]) weekdays.set(`${word}s`, day)

/** Every word that a date may have at its heart. */
const triggers = new Set([...months.keys(), ...abbreviations.keys(), ...weekdays.keys(), 'années'])

/** A month with a capital and no day or year is one after these; "Mars" and "Avril" are names as well. */
const monthLeads = words("en fin début mi depuis dès courant mois jusqu'en d'ici")
/** What may follow "mardi 13" where no month does. */
const dayFollowers = words(
  'à au aux et ou dans en dernier prochain matin soir midi après- de vers dès avant sur lors pour',
)
const chainJoints = words('et ou au à - – ,')
const chainLeads = words('le les du des au aux entre de')

const yearWords: YearWords = {
  strong: words(
    "en depuis dès avant après vers an l'an année l'année été l'été hiver l'hiver printemps automne l'automne fin début courant jusqu'en rentrée millésime horizon l'horizon ici",
  ),
  label: words(
    'n no numéro page pages article articles chapitre route chambre vol modèle matricule salle bus ligne mirage windows résolution',
  ),
  isCounted: (word) =>
    word.lower === word.text &&
    (measured.has(word.lower) || (/[sx]$/.test(word.lower) && !functionWords.has(word.lower))),
}
const measured = words(
  'km m cm mm kg g t ha h l mètre kilomètre euro dollar mille million milliard kw mw gw kwh mwh watt watts mo go',
)
const functionWords = words(
  'dans sous mais puis depuis alors après vers ses des les nous vous ils elles plus moins aux ces mes tes nos vos leurs lors dès jamais toujours plusieurs certains certaines tous toutes pas ailleurs près chez sans hors',
)

/**
 * Dates in French: day, month and year in words or figures (day before month), months and weekdays alone, years and
 * decades. Each day of "du 3 au 5 mai" is a fact. A capitalised month alone, "mardi gras" and "mi-temps" are none.
 */
export function findFrenchDates(scan: Scan): DateFact[] {
  const { tokens, numerals } = scan
  const found: DateFact[] = []
  let numeral = 0
  let weekdayAt = -3
  let done = 0

  /** Drops the weekday found last if it stands directly before `first`; where it begins and what it said. */
  const takeWeekday = (first: number): { first: number; weekday?: number } => {
    const comma = tokens[first - 1]?.lower === ',' ? 1 : 0
    if (weekdayAt < 0 || weekdayAt !== first - 1 - comma) return { first }
    const weekday = found.pop()?.weekday
    return { first: weekdayAt, weekday }
  }

  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'mark' || i < done) continue
    if (token.kind === 'digits') {
      const figures = numericDate(tokens, i, false)
      if (figures) {
        const start = takeWeekday(i)
        found.push(dateFact(scan, start.first, i + 5, { ...figures, ...weekdayPart(start.weekday) }))
        done = i + 5
      } else if (token.text.length === 4) {
        const decade = tokens[i - 1]?.lower === 'années' && token.text.endsWith('0')
        const year = decade ? Number(token.text) : bareYear(tokens, i, yearWords)
        if (decade) found.push(dateFact(scan, i - 1, i + 1, { year, decade }))
        else if (year !== undefined) found.push(dateFact(scan, i, i + 1, { year }))
      }
      continue
    }
    if (!triggers.has(token.lower)) continue
    const weekday = weekdays.get(token.lower)
    if (weekday !== undefined) {
      if (!isWeekdayHere(tokens, i)) continue
      const day = dayAt(tokens, i + 1)
      const withDay = day !== undefined && endsDay(tokens, i + 2)
      found.push(dateFact(scan, i, withDay ? i + 2 : i + 1, withDay ? { weekday, day } : { weekday }))
      weekdayAt = i
      continue
    }
    if (token.lower === 'années') {
      while (numeral < numerals.length && (numerals[numeral] as Numeral).first <= i) numeral++
      const counted = numerals[numeral]
      if (counted?.first !== i + 1 || counted.value % 10 !== 0 || counted.value < 20 || counted.value > 90)
        continue
      if (counted.form !== 'cardinal' || counted.linked) continue
      found.push(dateFact(scan, i, counted.next, { year: 1900 + counted.value, decade: true }))
      continue
    }
    const abbreviated = abbreviations.get(token.lower)
    const month = months.get(token.lower) ?? abbreviated
    if (month === undefined) continue

    const whole = months.has(token.lower)
    const point = tokens[i + 1]
    const dotted = !whole && point?.lower === '.' && point.space === 0
    const joined = tokens[i - 1]?.lower === '-' && token.space === 0 ? 1 : 0
    while (numeral < numerals.length && (numerals[numeral] as Numeral).next < i - joined) numeral++
    const day = dayOf(scan, numeral, i - joined, month)
    let next = dotted ? i + 2 : i + 1
    const hyphen = joined && tokens[next]?.lower === '-' && tokens[next]?.space === 0 ? 1 : 0
    let year = yearAt(tokens, next + hyphen)
    if (year !== undefined && tokens[next + hyphen + 1]?.kind === 'word' && day === undefined) {
      const following = tokens[next + hyphen + 1] as Token
      if (following.space > 0 && yearWords.isCounted(following, true, token)) year = undefined
    }
    if (year !== undefined) next += 1 + hyphen
    else if (whole && !day) {
      year = shortYear(tokens, next)
      if (year !== undefined) next++
    }
    if (!whole && !(day && (dotted || year !== undefined)) && !(dotted && year !== undefined)) continue
    const parts: DateParts = { ...(year !== undefined && { year }), month, ...(day && { day: day.value }) }
    if (!day) {
      if (token.text !== token.lower && year === undefined && !isMonthHere(tokens, i)) continue
      if (token.lower === 'mars' && token.text !== token.lower && year === undefined) continue
      found.push(dateFact(scan, i, next, parts))
    } else {
      const start = takeWeekday(day.first)
      found.push(dateFact(scan, start.first, next, { ...parts, ...weekdayPart(start.weekday) }))
      if (start.weekday === undefined) chain(day, numeral, month)
    }
    done = next
  }
  return found

  /** The days before the last one of "les 3, 4 et 5 mai" and "du 3 au 5 mai". */
  function chain(day: { first: number; value: number }, index: number, month: number) {
    const days: { first: number; next: number; day: number }[] = []
    let at = day.first
    let later = day.value
    for (let k = index - 1; k >= 0; k--) {
      const article = tokens[at - 1]?.lower === 'le' ? 1 : 0
      const joint = at - 1 - article
      const earlier = numerals[k] as Numeral
      if (!chainJoints.has(tokens[joint]?.lower ?? '') || earlier.next !== joint) break
      if (!isDay(earlier) || earlier.value >= later || !hasDay(month, earlier.value)) break
      days.push({ first: earlier.first, next: earlier.next, day: earlier.value })
      later = earlier.value
      at = earlier.first
    }
    const lead = tokens[at - 1]
    const dashed = days.length === 1 && ['-', '–'].includes(tokens[days[0]?.next ?? 0]?.lower ?? '')
    if (weekdayAt >= 0 && weekdayAt === at - 1 && days.length > 0) {
      const last = found.at(-2)
      const head = days.at(-1)
      if (last?.kind === 'date' && last.weekday !== undefined && head) {
        found[found.length - 2] = dateFact(scan, weekdayAt, head.next, {
          month,
          day: head.day,
          weekday: last.weekday,
        })
        days.pop()
      }
    } else if (!dashed && !chainLeads.has(lead?.lower ?? '')) return
    const earlier = days.reverse().map(({ first, next, day }) => dateFact(scan, first, next, { month, day }))
    found.splice(found.length - 1, 0, ...earlier)
  }
}

function weekdayPart(weekday: number | undefined) {
  return weekday === undefined ? {} : { weekday }
}

function isDay({ value, decimals, style, form, scale, grouped }: Numeral): boolean {
  if (!Number.isInteger(value) || value < 1 || value > 31 || decimals > 0 || scale !== 1 || grouped)
    return false
  return style !== 'mixed' && (form === 'cardinal' || (form === 'ordinal' && value === 1))
}

/** The day that ends where the month (or its hyphen) begins: its first token and its value. */
function dayOf({ tokens, numerals }: Scan, index: number, next: number, month: number) {
  if (tokens[next - 1]?.lower === 'premier') return { first: next - 1, value: 1 }
  const day = numerals[index]
  return day?.next === next && isDay(day) && !day.lone && hasDay(month, day.value) ? day : undefined
}

/** "mai 68": two digits above any day, which count nothing. */
function shortYear(tokens: readonly Token[], i: number): number | undefined {
  const year = tokens[i]
  if (year?.kind !== 'digits' || !/^(?:3[2-9]|[4-9]\d)$/.test(year.text)) return undefined
  const next = tokens[i + 1]
  if (next?.kind === 'mark' && !('.,;:!?)»”"'.includes(next.lower) && tokens[i + 2]?.kind !== 'digits'))
    return undefined
  if (next?.kind === 'digits' || (next?.kind === 'word' && yearWords.isCounted(next, true, undefined)))
    return undefined
  return 1900 + Number(year.text)
}

function endsDay(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i]
  if (!next) return true
  if (next.kind === 'digits') return false
  if (next.kind === 'word') return next.space > 0 && dayFollowers.has(next.lower)
  return (
    '.,;:!?)»”…"'.includes(next.lower) && !(tokens[i + 1]?.kind === 'digits' && tokens[i + 1]?.space === 0)
  )
}

function isCapital(token: Token): boolean {
  return token.text.charAt(0) !== token.lower.charAt(0)
}

/** Whether a sentence may begin at `i`. */
function isStart(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return !before || '.!?…:«“"–-—(‘\''.includes(before.text)
}

function isWeekdayHere(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (token.lower === 'mardi' && tokens[i + 1]?.lower === 'gras') return false
  if (token.lower === 'vendredi' && tokens[i + 1]?.lower === 'saint') return false
  if (!isCapital(token)) return true
  const allCapitals = token.text.length > 1 && token.text === token.text.toUpperCase()
  return allCapitals || isStart(tokens, i) || dayAt(tokens, i + 1) !== undefined
}

function isMonthHere(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (before?.lower === '-') return tokens[i - 2]?.lower === 'mi'
  return (
    monthLeads.has(before?.lower ?? '') ||
    (before?.lower === 'de' && tokens[i - 2]?.lower === 'mois') ||
    (before?.lower === "d'" && tokens[i - 2]?.lower === 'mois')
  )
}
