import type { HouseStyle } from '@/lib/domain/house-style'
import type { NumberFact, Rendering } from '../fact'
import { figures, ordinal, span, spellNumber } from './english-number'

const percentWords = { sign: '%', percent: ' percent', 'per-cent': ' per cent' } as const

function percentages(fact: NumberFact, style: HouseStyle): string[] {
  const word = percentWords[style.percent]
  if (fact.value !== undefined) return [figures(fact.value, fact.decimals) + word]
  const { low, high, decimals } = fact
  const first = figures(low, decimals)
  return [`${first}${word === '%' ? word : ''} to ${figures(high, decimals)}${word}`]
}

const fractions: readonly (readonly [number, string])[] = [
  [1 / 2, 'half'],
  [1 / 3, 'one-third'],
  [2 / 3, 'two-thirds'],
  [1 / 4, 'one-quarter'],
  [3 / 4, 'three-quarters'],
  [1 / 5, 'one-fifth'],
  [2 / 5, 'two-fifths'],
  [3 / 5, 'three-fifths'],
  [4 / 5, 'four-fifths'],
  [1 / 6, 'one-sixth'],
  [5 / 6, 'five-sixths'],
  [1 / 8, 'one-eighth'],
  [3 / 8, 'three-eighths'],
  [5 / 8, 'five-eighths'],
  [7 / 8, 'seven-eighths'],
  [1 / 10, 'one-tenth'],
  [3 / 10, 'three-tenths'],
  [7 / 10, 'seven-tenths'],
  [9 / 10, 'nine-tenths'],
]

function fraction(value: number): string {
  const named = fractions.find(([of]) => Math.abs(of - value) < 1e-9)
  return named?.[1] ?? figures(Math.round(value * 1000) / 1000)
}

function isSpelled(value: number, style: HouseStyle): boolean {
  return Number.isInteger(value) && value > 0 && value < style.spellOutBelow && value <= 100
}

const timeSpans: readonly (readonly [RegExp, string])[] = [
  [/\b(an|ans|année|années|year|years) /, 'year'],
  [/\b(mois|months?) /, 'month'],
  [/\b(semaines?|weeks?) /, 'week'],
  [/\b(jours?|days?) /, 'day'],
  [/\b(heures?|hours?) /, 'hour'],
  [/\b(minutes?) /, 'minute'],
  [/\b(siècles?|century|centuries) /, 'century'],
  [/\b(décennies?|decades?) /, 'decade'],
  [/\b(saisons?|seasons?) /, 'season'],
]

/** "deux ans et demi" carries its noun within it; the English has to name it too. */
function withTimeSpan(fact: NumberFact, value: number): string[] | undefined {
  const noun = timeSpans.find(([pattern]) => pattern.test(fact.text))?.[1]
  if (noun === undefined || value % 1 !== 0.5) return undefined
  const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`
  const whole = Math.floor(value)
  const words = whole <= 100 ? spellNumber(whole) : figures(whole)
  if (whole === 1) return [`a ${noun} and a half`, `${figures(value)} ${plural}`]
  return [`${words} and a half ${plural}`, `${figures(value)} ${plural}`]
}

/** Whether the fact's own words say that it is round ("une quinzaine"), so that its English has to. */
export function saysRound(text: string): boolean {
  return /(?:[tnvz]aine|dizaine|douzaine|millier)s?\b/i.test(text)
}

function cardinals(fact: NumberFact, style: HouseStyle): string[] {
  const { decimals } = fact
  if (fact.value === undefined) {
    const { low, high } = fact
    const [one, other] = [low, high].map((end) =>
      isSpelled(end, style) ? spellNumber(end) : figures(end, decimals),
    )
    const plain = span(low, high, decimals)
    return isSpelled(low, style) ? [`${one} to ${other}`, plain] : [plain]
  }
  const { value } = fact
  const timed = withTimeSpan(fact, value)
  if (timed) return timed
  const about = saysRound(fact.text) ? 'about ' : ''
  const plain = about + figures(value, decimals)
  return isSpelled(value, style) ? [about + spellNumber(value), plain] : [plain]
}

/** A number as the desk writes it, best first: figures or words, its percent, "21st century". Hedges stay outside. */
export function renderNumber(fact: NumberFact, style: HouseStyle): Rendering[] {
  const { value } = fact
  let texts: string[]
  if (fact.form === 'percentage') texts = percentages(fact, style)
  else if (value === undefined || fact.form === 'cardinal') texts = cardinals(fact, style)
  else if (fact.form === 'fraction') texts = [fraction(value)]
  else {
    const after = fact.form === 'century' ? ' century' : ''
    texts = [ordinal(value, style.spellOutBelow) + after, ordinal(value, 0) + after]
  }
  return [...new Set(texts)].map((text) => ({ text, form: 'styled' }))
}
