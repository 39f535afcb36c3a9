import type { Numeral } from '@/lib/language/numeral'
import { listedBefore } from '@/lib/language/numerals-lists'
import { pairAt } from '@/lib/language/numerals-ranges'
import type { Scan } from '@/lib/language/scan'
import type { Token } from '@/lib/language/tokens'
import type { MoneyFact } from '../fact'
import type { FactFinder } from '../fact-finder'
import { isHedged } from '../hedges'
import { currencyAfter, currencyBefore } from './read-currency'

/** A sum and the tokens it takes, `[first, next)`. */
type Sum = {
  first: number
  next: number
  value: number
  high?: number
  currency: string
  decimals: number
  approximate: boolean
  assumed?: true
}

const joints = {
  fr: { to: 'à', and: 'et', between: 'entre' },
  en: { to: 'to', and: 'and', between: 'between' },
}
/** After "un euro": the currency itself, not a sum. */
const afterOne = new Set("par de d' le la l' et pour chacun chacune près en dans à au symbolique".split(' '))
const englishSuffixes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['tn', 1e12],
])

/** Rid of what binary fractions add: 2.3 × 1,000,000. */
function times(value: number, factor: number): number {
  const product = value * factor
  return Number.isSafeInteger(product) && product < 1e15 ? product : Number(product.toPrecision(15))
}

function isOneAlone({ tokens, language }: Scan, numeral: Numeral, next: number): boolean {
  if (!numeral.lone) return false
  if (language === 'en') return tokens[numeral.first]?.lower !== 'one'
  const before = tokens[numeral.first - 1]?.lower
  if (before === 'pas') return true
  const after = tokens[next]
  if (after?.kind !== 'word' || afterOne.has(after.lower)) return false
  return (
    !(before === 'à' || before === 'pour') || /^(?:fort|faible|stable|numérique|commun)/.test(after.lower)
  )
}

/** The sum around one numeral: its currency before ("$5 million") or after ("5 millions de dollars", "10-euro"). */
function readSum(scan: Scan, numeral: Numeral, floor: number): Sum | undefined {
  const { tokens, language } = scan
  const { first, next, value, decimals, approximate, form, scale } = numeral
  if (form === 'ordinal' || form === 'century' || (form === 'fraction' && scale === 1)) return undefined
  const before = currencyBefore(tokens, first)
  if (before && before.first >= floor) {
    const suffix = tokens[next]?.space === 0 ? englishSuffixes.get(tokens[next].lower) : undefined
    const end = suffix === undefined ? next : next + 1
    const code = tokens[end]?.text
    const doubled = code === before.currency ? end + 1 : end
    if (tokens[end]?.kind !== 'word' || tokens[end].space > 0)
      return {
        first: before.first,
        next: doubled,
        value: times(value, suffix ?? 1),
        currency: before.currency,
        decimals,
        approximate,
      }
  }
  const hyphen = tokens[numeral.noun]?.lower === '-' && tokens[numeral.noun]?.space === 0 ? 1 : 0
  const after = currencyAfter(tokens, numeral.noun + hyphen, language)
  if (!after || (hyphen && tokens[numeral.noun + 1]?.space !== 0)) return undefined
  if (numeral.linked && !hyphen && tokens[first - 1]?.lower !== '-' && tokens[first - 1]?.lower !== '–')
    return undefined
  if (isOneAlone(scan, numeral, after.next)) return undefined
  if (after.factor === 0.01 && (value >= 100 || scale > 1)) return undefined
  const sum: Sum = {
    first,
    next: after.next,
    value: times(value, after.factor),
    currency: isSwiss(scan, numeral, after.currency) ? 'CHF' : after.currency,
    decimals: after.factor === 0.01 ? decimals + 2 : decimals,
    approximate,
  }
  if (after.assumed) sum.assumed = true
  return after.factor === 1 && scale === 1 && decimals === 0 ? withCents(scan, sum) : sum
}

/** Francs whose thousands an apostrophe parts, as only the Swiss do. */
function isSwiss({ tokens }: Scan, { grouped, first }: Numeral, currency: string): boolean {
  return currency === 'FRF' && grouped && tokens[first + 1]?.lower === "'"
}

const subunits: Readonly<Record<string, RegExp>> = {
  EUR: /^(?:centimes?|cents?)$/,
  CHF: /^centimes?$/,
  GBP: /^pence$/,
  USD: /^cents$/,
}

/** "2 euros 50", "2€50", "5 euros et 20 centimes" and "25 livres et 50 pence". */
function withCents({ tokens, language }: Scan, sum: Sum): Sum {
  const subunit = subunits[sum.currency]
  if (language !== 'fr' || !subunit) return sum
  const and = tokens[sum.next]?.lower === 'et' ? 1 : 0
  const cents = tokens[sum.next + and]
  if (cents?.kind !== 'digits' || cents.text.length !== 2) return sum
  const then = tokens[sum.next + and + 1]
  const named = then !== undefined && subunit.test(then.lower)
  const bare =
    sum.currency === 'EUR' &&
    and === 0 &&
    (!then ||
      (then.kind === 'mark'
        ? '.,;:!?)»”'.includes(then.lower) && tokens[sum.next + 2]?.kind !== 'digits'
        : ['le', 'la', "l'", 'par', 'pour', 'et'].includes(then.lower)))
  if (!named && !bare) return sum
  return {
    ...sum,
    next: sum.next + and + (named ? 2 : 1),
    value: times(sum.value * 100 + Number(cents.text), 0.01),
    decimals: 2,
  }
}

/** Joins "€5 million to €10 million": two sums of one currency, the lower first. */
function joinRanges({ tokens, language }: Scan, sums: readonly Sum[]): Sum[] {
  const { to, and, between } = joints[language]
  const joined: Sum[] = []
  for (const sum of sums) {
    const low = joined.at(-1)
    const joint = tokens[sum.first - 1]?.lower ?? ''
    const pairs =
      low !== undefined &&
      low.next === sum.first - 1 &&
      low.high === undefined &&
      sum.high === undefined &&
      low.currency === sum.currency &&
      low.value < sum.value &&
      (joint === to ||
        joint === '-' ||
        joint === '–' ||
        (joint === and && tokens[low.first - 1]?.lower === between))
    if (!pairs) joined.push(sum)
    else {
      const { decimals, approximate } = low
      joined[joined.length - 1] = {
        ...sum,
        first: low.first,
        value: low.value,
        high: sum.value,
        decimals: Math.max(decimals, sum.decimals),
        approximate: approximate || sum.approximate,
      }
    }
  }
  return joined
}

function moneyFact(scan: Scan, sum: Sum): MoneyFact {
  const from = (scan.tokens[sum.first] as Token).from
  const to = (scan.tokens[sum.next - 1] as Token).to
  const text = scan.text.slice(from, to)
  const approximate = sum.approximate || isHedged(scan, sum.first, sum.next)
  const { value, high, currency, decimals } = sum
  const fact: MoneyFact =
    high === undefined
      ? { kind: 'money', from, to, text, approximate, currency, decimals, value }
      : { kind: 'money', from, to, text, approximate, currency, decimals, low: value, high }
  if (sum.assumed) fact.assumed = true
  return fact
}

/** The numbers that share the currency of the other end: "5 à 10 euros", "€5 to 10 million". */
function readPair(scan: Scan, index: number, floor: number): Sum[] | undefined {
  const pair = pairAt(scan, index)
  if (!pair || pair.low.lone || pair.high.lone) return undefined
  const before = readSum(scan, pair.low, floor)
  if (before && before.next !== pair.low.next) return undefined
  if (before && currencyBefore(scan.tokens, pair.high.first)) return undefined
  const high = readSum(scan, { ...pair.high, linked: false }, floor)
  if (before) {
    const follows = scan.tokens[pair.high.next]
    const counts =
      follows?.kind === 'word' && follows.space > 0 && high === undefined && /[^s]s$/.test(follows.lower)
    if (counts || pair.lowValue >= pair.highValue || (high && high.currency !== before.currency))
      return undefined
    const factor =
      englishSuffixes.get(scan.tokens[pair.high.next]?.space === 0 ? (follows?.lower ?? '') : '') ?? 1
    const next = factor === 1 ? pair.high.next : pair.high.next + 1
    if (follows && follows.space === 0 && factor === 1 && (follows.kind === 'word' || follows.lower === '%'))
      return undefined
    return [{ ...before, next, value: times(pair.lowValue, factor), high: times(pair.highValue, factor) }]
  }
  if (!high || high.first !== pair.high.first) return undefined
  const factor = high.value / pair.highValue
  const value = times(pair.lowValue, factor)
  const decimals = Math.max(pair.low.decimals, high.decimals)
  const approximate = pair.low.approximate || high.approximate
  if (value < high.value)
    return [{ ...high, first: pair.low.first, value, high: high.value, decimals, approximate }]
  if (pair.dashed) return undefined
  return [{ ...high, first: pair.low.first, next: pair.low.next, value, decimals: pair.low.decimals }, high]
}

/** The earlier figures of "10, 15 et 20 euros", in the currency that only the last one says. */
function listedSums(scan: Scan, index: number, floor: number, last: Sum, { scale, value }: Numeral): Sum[] {
  if (scale > 1 || value === 0) return []
  const factor = last.value < value ? 0.01 : 1
  return listedBefore(scan, index)
    .filter(({ first }) => first >= floor)
    .map(({ first, next, value, decimals }) => ({
      ...last,
      first,
      next,
      value: times(value, factor),
      decimals,
    }))
}

function find(scan: Scan): MoneyFact[] {
  const sums: Sum[] = []
  let floor = 0
  for (let index = 0; index < scan.numerals.length; index++) {
    const numeral = scan.numerals[index] as Numeral
    if (numeral.first < floor) continue
    const pair = readPair(scan, index, floor)
    if (pair) {
      sums.push(...pair)
      index++
    } else {
      const sum = readSum(scan, numeral, floor)
      if (!sum) continue
      if (sum.first === numeral.first) sums.push(...listedSums(scan, index, floor, sum, numeral))
      sums.push(sum)
    }
    floor = sums.at(-1)?.next ?? floor
  }
  return joinRanges(scan, sums).map((sum) => moneyFact(scan, sum))
}

/** Sums of money: a number with a currency's sign, code or name on either side, in both languages. */
export const moneyFinder: FactFinder = { kind: 'money', find }
