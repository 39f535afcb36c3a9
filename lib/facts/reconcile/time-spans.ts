import type { Fact } from '../fact'
import type { Relation } from './relation'

/** Hours of what a number can be followed by, in either language. */
const hours: Readonly<Record<string, number>> = {
  heure: 1,
  heures: 1,
  hour: 1,
  hours: 1,
  jour: 24,
  jours: 24,
  journées: 24,
  day: 24,
  days: 24,
  semaine: 168,
  semaines: 168,
  week: 168,
  weeks: 168,
  fortnights: 336,
  mois: 730,
  month: 730,
  months: 730,
  trimestres: 2190,
  quarters: 2190,
  an: 8760,
  ans: 8760,
  années: 8760,
  year: 8760,
  years: 8760,
  décennies: 87_600,
  decades: 87_600,
  siècles: 876_000,
  centuries: 876_000,
}

/** French counts both ends: "huit jours" is a week, "quinze jours" two. */
const weeksInDays: Readonly<Record<number, number>> = { 8: 7, 15: 14 }

/** Stretches of time of one length in other words: "quinze jours" and "two weeks", "48 heures" and "two days". */
export function relateTimeSpans(texts: { source: string; target: string }) {
  return (source: Fact, target: Fact): Relation | undefined => {
    const said = spanOf(source, texts.source)
    const answer = spanOf(target, texts.target)
    return said && answer && said.some((span) => answer.includes(span)) ? { cost: 5 } : undefined
  }
}

function spanOf(fact: Fact, text: string): number[] | undefined {
  if (fact.kind !== 'number' || fact.value === undefined) return undefined
  const noun =
    /^[\s\u00A0\u202F-]*(\p{L}+)/u.exec(text.slice(fact.to, fact.to + 20))?.[1]?.toLowerCase() ?? ''
  const unit = Object.hasOwn(hours, noun) ? hours[noun] : undefined
  if (unit === undefined) return undefined
  const days = noun === 'jours' ? weeksInDays[fact.value] : undefined
  return [fact.value * unit, ...(days === undefined ? [] : [days * unit])]
}
