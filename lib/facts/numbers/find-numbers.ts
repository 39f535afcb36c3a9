import type { Numeral } from '@/lib/language/numeral'
import { listedBefore } from '@/lib/language/numerals-lists'
import { pairAt } from '@/lib/language/numerals-ranges'
import type { Scan } from '@/lib/language/scan'
import type { NumberFact } from '../fact'
import type { FactFinder } from '../fact-finder'
import { isHedged } from '../hedges'
import { hasNoun, isOrdinalTrap, isTrap } from './traps'

function lowerAt(scan: Scan, i: number): string {
  return scan.tokens[i]?.lower ?? ''
}

/** The token after "%", "pour cent", "percent" behind `next`; undefined where there is none. */
function afterPercent(scan: Scan, next: number): number | undefined {
  const word = lowerAt(scan, next)
  if ((scan.tokens[next]?.space ?? 2) > 1) return undefined
  if (word === '%' || word === 'percent' || word === 'pourcent') return next + 1
  const then = lowerAt(scan, next + 1)
  if ((word === 'pour' || word === 'per') && then === 'cent') return next + 2
  if (word === 'p' && then === '.' && lowerAt(scan, next + 2) === '100') return next + 3
  if (word !== '-' || scan.tokens[next]?.space !== 0) return undefined
  if (then === 'percent') return next + 2
  return then === 'per' && lowerAt(scan, next + 2) === '-' && lowerAt(scan, next + 3) === 'cent'
    ? next + 4
    : undefined
}

const words = (list: string) => new Set(list.split(' '))

const spans = {
  fr: words(
    'an ans année années mois jour jours heure heures semaine semaines siècle siècles minute minutes décennie saison saisons',
  ),
  en: words(
    'year years month months day days hour hours week weeks century centuries minute minutes decade season',
  ),
}

/** The token after "ans et demi", "years and a half" behind a number; undefined where there is none. */
function afterHalf(scan: Scan, next: number): number | undefined {
  if (!spans[scan.language].has(lowerAt(scan, next))) return undefined
  if (scan.language === 'fr')
    return lowerAt(scan, next + 1) === 'et' && /^demie?$/.test(lowerAt(scan, next + 2)) ? next + 3 : undefined
  const said = lowerAt(scan, next + 1) === 'and' && lowerAt(scan, next + 2) === 'a'
  return said && lowerAt(scan, next + 3) === 'half' ? next + 4 : undefined
}

function fact(
  scan: Scan,
  first: Numeral,
  next: number,
  form: NumberFact['form'],
  amount: { value: number } | { low: number; high: number },
  decimals: number,
): NumberFact {
  const to = scan.tokens[next - 1]!.to
  return {
    kind: 'number',
    from: first.from,
    to,
    text: scan.text.slice(first.from, to),
    approximate: first.approximate || isHedged(scan, first.first, next),
    form,
    decimals,
    ...amount,
  }
}

const hours = /^(heure|heures|hour|finale|finales|final|finals)$/

function readFraction(scan: Scan, numeral: Numeral): NumberFact | undefined {
  const { value, noun, next, style } = numeral
  if (value === 0.5 && style === 'words') return undefined
  if (hours.test(lowerAt(scan, noun)) || hours.test(lowerAt(scan, next))) return undefined
  if (numeral.linked) return undefined
  return fact(scan, numeral, next, 'fraction', { value }, 0)
}

function readOne(scan: Scan, numeral: Numeral): NumberFact | undefined {
  const { value, next, decimals, form } = numeral
  const percent = form === 'cardinal' && !numeral.linked ? afterPercent(scan, next) : undefined
  if (percent !== undefined && !numeral.lone) {
    const found = fact(scan, numeral, percent, 'percentage', { value }, decimals)
    return isNegative(scan, numeral) ? withMinus(scan, numeral, found, value) : found
  }
  if (form === 'fraction') return readFraction(scan, numeral)
  if (form === 'century') return fact(scan, numeral, next, form, { value }, 0)
  if (form === 'ordinal')
    return isOrdinalTrap(scan, numeral) ? undefined : fact(scan, numeral, next, form, { value }, 0)
  const half = afterHalf(scan, next)
  if (half !== undefined) return fact(scan, numeral, half, form, { value: value + 0.5 }, 1)
  if (numeral.lone || numeral.linked || isTrap(scan, numeral)) return undefined
  const hundredths = hundredthsAt(scan, numeral)
  if (hundredths !== undefined)
    return fact(scan, numeral, next + 2, form, { value: Number(`${value}.${hundredths}`) }, 2)
  return fact(scan, numeral, next, form, { value }, decimals)
}

/** The hundredths of a second in "10 s 82". */
function hundredthsAt({ tokens, language }: Scan, { next, style, decimals }: Numeral): string | undefined {
  const behind = tokens[next + 1]
  if (language !== 'fr' || style !== 'digits' || decimals > 0 || tokens[next]?.lower !== 's') return undefined
  return behind?.kind === 'digits' && behind.text.length === 2 && behind.space <= 1 ? behind.text : undefined
}

/** Whether a minus sign, not the word, belongs to a percentage. */
function isNegative(scan: Scan, { minusFrom, first, value }: Numeral): boolean {
  return minusFrom !== undefined && value > 0 && scan.tokens[first - 1]?.kind === 'mark'
}

function withMinus(scan: Scan, numeral: Numeral, found: NumberFact, value: number): NumberFact {
  const from = numeral.minusFrom as number
  const approximate = numeral.approximate || isHedged(scan, numeral.first - 1, numeral.next)
  return { ...found, from, text: scan.text.slice(from, found.to), approximate, value: -value } as NumberFact
}

const openers = { fr: ['de', 'entre', "d'"], en: ['from', 'between'] }

/** "10 % à 15 %", each end with its sign. */
function readSignedPair(scan: Scan, index: number): NumberFact[] | undefined {
  const low = scan.numerals[index]
  const high = scan.numerals[index + 1]
  if (!low || !high || low.form !== 'cardinal' || high.form !== 'cardinal') return undefined
  const sign = afterPercent(scan, low.next)
  if (sign === undefined || high.first !== sign + 1 || low.value >= high.value) return undefined
  if (!(scan.language === 'fr' ? ['à'] : ['to']).includes(lowerAt(scan, sign))) return undefined
  const percent = afterPercent(scan, high.next)
  if (percent === undefined) return undefined
  const decimals = Math.max(low.decimals, high.decimals)
  return [fact(scan, low, percent, 'percentage', { low: low.value, high: high.value }, decimals)]
}

/** "de 10 à 15 %", "two or three times"; two numbers where they fall ("de 15 à 10 cas"); no scores, no years. */
function readPair(scan: Scan, index: number): NumberFact[] | undefined {
  const pair = pairAt(scan, index)
  if (!pair || pair.low.form !== 'cardinal') return undefined
  const { low, high, lowValue, highValue } = pair
  const percent = afterPercent(scan, high.next)
  const decimals = Math.max(low.decimals, high.decimals)
  if (percent !== undefined && lowValue < highValue)
    return [fact(scan, low, percent, 'percentage', { low: lowValue, high: highValue }, decimals)]
  const opened = openers[scan.language].includes(lowerAt(scan, low.first - 1))
  if (percent !== undefined && opened)
    return [
      fact(scan, low, low.next, 'percentage', { value: lowValue }, low.decimals),
      fact(scan, high, percent, 'percentage', { value: highValue }, high.decimals),
    ]
  if (low.lone && lowValue >= highValue) return undefined
  if (pair.dashed) {
    const counted = lowValue < highValue && highValue < 1500 && hasNoun(scan.tokens[high.next], scan.language)
    return counted && low.style === 'digits' && high.scale > 1
      ? [fact(scan, low, high.next, 'cardinal', { low: lowValue, high: highValue }, decimals)]
      : []
  }
  const rate = /^(?:par|per)$/.test(lowerAt(scan, high.next)) && lowValue < highValue
  const counted = opened || rate || hasNoun(scan.tokens[high.next], scan.language)
  if (!counted) return []
  if (isTrap(scan, low) || isTrap(scan, high)) return undefined
  if (lowValue < highValue)
    return [fact(scan, low, high.next, 'cardinal', { low: lowValue, high: highValue }, decimals)]
  return undefined
}

/** Makes percentages of the counts before "10, 15 et 20 %". */
function shareSign(scan: Scan, index: number, facts: NumberFact[]) {
  const listed = new Set(listedBefore(scan, index).map(({ from }) => from))
  for (let i = facts.length - 1; i >= 0 && listed.has((facts[i] as NumberFact).from); i--)
    (facts[i] as NumberFact).form = 'percentage'
}

function find(scan: Scan): NumberFact[] {
  const facts: NumberFact[] = []
  for (let index = 0; index < scan.numerals.length; index++) {
    const numeral = scan.numerals[index] as Numeral
    const pair = readPair(scan, index) ?? readSignedPair(scan, index)
    if (pair) {
      for (const found of pair) facts.push(found)
      index++
      continue
    }
    const found = readOne(scan, numeral)
    if (found?.form === 'percentage') shareSign(scan, index, facts)
    if (found) facts.push(found)
  }
  return facts
}

/**
 * Counts, ordinals, percentages, fractions and centuries. "un" and "one" alone say nothing, nor do "premier", "half",
 * vague counts ("des dizaines"), years, scores, labels ("article 49") and names ("Boeing 737").
 */
export const numberFinder: FactFinder = { kind: 'number', find }
