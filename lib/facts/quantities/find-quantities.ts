import type { Numeral } from '@/lib/language/numeral'
import { listedBefore } from '@/lib/language/numerals-lists'
import { pairAt } from '@/lib/language/numerals-ranges'
import type { Scan } from '@/lib/language/scan'
import type { Token } from '@/lib/language/tokens'
import type { MeasureUnit, QuantityFact } from '../fact'
import type { FactFinder } from '../fact-finder'
import { isHedged } from '../hedges'
import { englishUnits } from './en'
import { frenchUnits } from './fr'
import { judgeUnit, type Candidate } from './judge-unit'
import { clean } from './rounding'
import { secondPart } from './second-part'
import { isAbout, isAboutBefore } from './surroundings'
import { unitAt } from './unit-names'
import { unitDefinitions } from './units'

/** Units that CLDR has no identifier for, as so many of one that it has. The arpent is that of Quebec. */
const others = new Map<string, { unit: MeasureUnit; factor: number; round?: true }>([
  ['quintal', { unit: 'kilogram', factor: 100 }],
  ['are', { unit: 'square-meter', factor: 100 }],
  ['arpent', { unit: 'hectare', factor: 0.34, round: true }],
])

type Written = { unit: MeasureUnit; symbol: boolean; at: number; next: number }

/** The unit behind a number: after a space, after the hyphen of an adjective ("15-mile"), or touching if it is short. */
function unitOf({ tokens, language }: Scan, numeral: Numeral): Written | undefined {
  const hyphen = tokens[numeral.noun]
  const joined = language === 'en' && hyphen?.lower === '-' && hyphen.space === 0
  const at = joined ? numeral.noun + 1 : numeral.noun
  const token = tokens[at]
  if (!token || token.space > 1 || (joined && token.space > 0)) return undefined
  const found = unitAt(language === 'fr' ? frenchUnits : englishUnits, tokens, at)
  const touching = token.space === 0 && tokens[at - 1]?.lower !== '-'
  if (!found || (touching && !found.symbol && token.text.length > 3)) return undefined
  if ((token.text === 'C' || token.text === 'F') && !touching && !isScale(tokens, numeral, at))
    return undefined
  return { unit: found.unit, symbol: found.symbol, at, next: found.next }
}

/** Whether a letter behind a space is a scale, as AP writes it: "114.6 F", "104 F (40 C)". */
function isScale(tokens: readonly Token[], { decimals, style }: Numeral, at: number): boolean {
  const next = tokens[at + 1]
  if (style !== 'digits' || tokens[at]?.space !== 1) return false
  if (decimals > 0) return true
  const other =
    next?.lower === '(' && tokens[at + 2]?.kind === 'digits' && /^[CF]$/.test(tokens[at + 3]?.text ?? '')
  const second = next?.lower === ')' && /^[CF]$/.test(tokens[at - 3]?.text ?? '')
  return other || second
}

/** Whether a minus sign or the word before a temperature belongs to it: "moins 5", not "au moins 5". */
function isNegative(scan: Scan, numeral: Numeral): boolean {
  if (numeral.minusFrom === undefined) return false
  const sign = scan.tokens[numeral.first - 1]
  if (sign?.kind !== 'word') return true
  const before = scan.tokens[numeral.first - 2]?.lower ?? ''
  return !['au', 'du', 'le', 'ou', 'pas', 'ni', "d'", 'en'].includes(before)
}

function isTemperature(unit: MeasureUnit): boolean {
  return unitDefinitions.get(unit)?.dimension === 'temperature'
}

/** The token after "au-dessous de zéro", "sous zéro", "below zero"; undefined where there is none. */
function afterBelowZero({ tokens }: Scan, next: number): number | undefined {
  const word = tokens[next]?.lower ?? ''
  const zero = (i: number) => (/^(?:zéro|zero|0)$/.test(tokens[i]?.lower ?? '') ? i + 1 : undefined)
  if (word === 'sous' || word === 'below') return zero(next + 1)
  const under = word === 'au' ? next + 2 : word === 'en' ? next + 1 : -1
  return tokens[under]?.lower === 'dessous' && tokens[under + 1]?.lower === 'de' ? zero(under + 2) : undefined
}

function isDifference(scan: Scan, first: number, next: number): boolean {
  const { tokens, language } = scan
  const before = tokens[first - 1]?.lower ?? ''
  const after = tokens[next]?.lower ?? ''
  const then = tokens[next + 1]?.lower ?? ''
  if (language === 'en') {
    if (/^(warmer|colder|cooler|hotter|higher|lower|more|less|rise|increase|drop|fall|warming)$/.test(after))
      return true
    if ((after === 'above' || after === 'below') && then !== 'zero' && then !== 'freezing') return true
    return (
      ['by', 'of', 'to', 'about'].includes(before) &&
      isAboutBefore(scan, 'rise', first) &&
      (before !== 'to' || saysWarming(scan, first))
    )
  }
  if (/^(supérieure?s?|inférieure?s?)$/.test(after)) return true
  if (after === 'de' && (then === 'plus' || then === 'moins' || then === 'différence')) return true
  if ((after === 'au-dessus' || after === 'au') && isNormal(scan, next)) return true
  if (saysWarming(scan, first)) return true
  return (
    (before === 'de' || before === "d'" || isHedged(scan, first, first)) && isAboutBefore(scan, 'rise', first)
  )
}

function isNormal({ tokens }: Scan, next: number): boolean {
  for (let i = next; i < next + 7; i++)
    if (/^(normales?|saison|moyennes?)$/.test(tokens[i]?.lower ?? '')) return true
  return false
}

function saysWarming({ tokens }: Scan, first: number): boolean {
  for (let i = Math.max(0, first - 6); i < first; i++)
    if (/^(réchauffement|warming)$/.test(tokens[i]?.lower ?? '')) return true
  return false
}

function isPerson(
  scan: Scan,
  unit: MeasureUnit,
  value: number,
  first: number,
  next: number,
  compound: boolean,
): boolean {
  if (unit === 'meter' && value >= 1.2 && value <= 2.3) {
    if (isAbout(scan, 'thing', first, next)) return false
    return compound || isAbout(scan, 'stature', first, next) || isAbout(scan, 'person', first, next)
  }
  if (unit === 'kilogram' && value >= 35 && value <= 250)
    return isAbout(scan, 'weight', first, next) && isAbout(scan, 'person', first, next)
  return false
}

type Reading = { fact: QuantityFact; next: number }

function read(scan: Scan, numeral: Numeral, first: number): Reading | undefined {
  const written = unitOf(scan, numeral)
  if (!written) return undefined
  const part = secondPart(scan, numeral, written)
  const candidate: Candidate = {
    numeral,
    unit: part?.unit ?? written.unit,
    symbol: written.symbol,
    first,
    at: written.at,
    next: part?.next ?? written.next,
    compound: part !== undefined,
  }
  const other = others.get(candidate.unit)
  const judged = other ? { unit: other.unit } : judgeUnit(scan, candidate)
  if (!judged) return undefined
  const { tokens, text } = scan
  const signed = isTemperature(judged.unit) && isNegative(scan, numeral)
  const belowZero = isTemperature(judged.unit) && !signed ? afterBelowZero(scan, candidate.next) : undefined
  const negative = signed || belowZero !== undefined
  const next = belowZero ?? candidate.next
  const factor = other?.factor ?? 1
  const from = signed ? (numeral.minusFrom as number) : numeral.from
  const to = tokens[next - 1]!.to
  const value = clean((part?.value ?? numeral.value) * factor) * (negative ? -1 : 1)
  const fact: QuantityFact = {
    kind: 'quantity',
    from,
    to,
    text: text.slice(from, to),
    approximate:
      other?.round === true || numeral.approximate || isHedged(scan, signed ? first - 1 : first, next),
    value,
    unit: judged.unit,
    decimals: factor === 1 ? (part?.decimals ?? numeral.decimals) : 0,
  }
  if (judged.fixed) fact.fixed = true
  if (isTemperature(judged.unit) && isDifference(scan, first, next)) fact.difference = true
  if (isPerson(scan, judged.unit, value, first, next, part !== undefined)) fact.person = true
  return { fact, next }
}

/** Both ends of "de 10 à 15 km", whose unit stands once; in falling order ("de 15 à 10 km") they are two facts. */
function readPair(scan: Scan, index: number): { facts: QuantityFact[] } | undefined {
  const pair = pairAt(scan, index)
  if (!pair || pair.low.lone) return undefined
  const reading = read(scan, pair.high, pair.low.first)
  if (!reading || reading.fact.value === undefined) return undefined
  const { fact } = reading
  const signed = isTemperature(fact.unit)
  const negative = signed && isNegative(scan, pair.low)
  const sign = fact.value < 0 ? -1 : 1
  const scale = pair.high.value === 0 ? 1 : fact.value / (pair.high.value * sign)
  const one = pair.lowValue * scale * (negative ? -1 : 1)
  const other = signed && isNegative(scan, pair.high) ? -Math.abs(fact.value) : Math.abs(fact.value)
  const from = negative ? (pair.low.minusFrom as number) : pair.low.from
  const decimals = Math.max(pair.low.decimals, fact.decimals)
  const approximate = fact.approximate || isHedged(scan, pair.low.first, pair.high.next)
  const found = { ...fact, approximate, decimals }
  const whole = { ...found, from, text: scan.text.slice(from, fact.to) }
  if (one < other) return { facts: [{ ...whole, value: undefined, low: one, high: other }] }
  if (negative && !pair.dashed) return { facts: [{ ...whole, value: undefined, low: other, high: one }] }
  if (pair.dashed || one === other) return undefined
  const end = pair.low.to
  return {
    facts: [
      { ...found, from, to: end, text: scan.text.slice(from, end), value: one, decimals: pair.low.decimals },
      { ...fact, value: other },
    ],
  }
}

/** The earlier figures of "10, 15 et 20 km", in the unit that only the last one says. */
function listedFacts(scan: Scan, index: number, floor: number, last: QuantityFact): QuantityFact[] {
  if (last.value !== scan.numerals[index]?.value) return []
  return listedBefore(scan, index)
    .filter(({ first }) => first >= floor)
    .map(({ from, to, value, decimals }) => {
      const text = scan.text.slice(from, to)
      return { ...last, from, to, text, value, low: undefined, high: undefined, decimals }
    })
}

function find(scan: Scan): QuantityFact[] {
  const facts: QuantityFact[] = []
  let floor = 0
  for (let index = 0; index < scan.numerals.length; index++) {
    const numeral = scan.numerals[index] as Numeral
    if (numeral.first < floor || numeral.form === 'ordinal' || numeral.form === 'century') continue
    const pair = readPair(scan, index)
    if (pair) {
      for (const fact of pair.facts) facts.push(fact)
      index++
      continue
    }
    if (numeral.linked) continue
    const reading = read(scan, numeral, numeral.first)
    if (!reading) continue
    for (const fact of listedFacts(scan, index, floor, reading.fact)) facts.push(fact)
    facts.push(reading.fact)
    floor = reading.next
  }
  return facts
}

/** Measures: a number and a unit, as a newspaper writes them; silent where the words round them say something else. */
export const quantityFinder: FactFinder = { kind: 'quantity', find }
