import type { HouseStyle } from '@/lib/domain/house-style'
import type { MeasureUnit, QuantityFact, Rendering } from '../fact'
import { figures, inScale, span } from '../numbers/english-number'
import { saysRound } from '../numbers/render'
import { convert } from './convert'
import { deskUnit } from './desk-unit'
import { roundConverted, toStep } from './rounding'
import { unitWords } from './unit-words'
import { unitDefinitions } from './units'

/** A figure or a range in one unit, rounded and ready to be written. */
type Measured = { unit: MeasureUnit; ends: readonly number[]; decimals: number }

/** Two units in one, with the names that the desk writes behind the figures. */
const mixed: Readonly<
  Record<MeasureUnit, { parts: number; short: readonly [string, string]; long: readonly string[] }>
> = {
  'foot-and-inch': { parts: 12, short: ['ft', 'in'], long: ['foot', 'feet', 'inch', 'inches'] },
  'stone-and-pound': { parts: 14, short: ['st', 'lb'], long: ['stone', 'stone', 'pound', 'pounds'] },
  'pound-and-ounce': { parts: 16, short: ['lb', 'oz'], long: ['pound', 'pounds', 'ounce', 'ounces'] },
}

function writeMixed(value: number, unit: MeasureUnit, style: HouseStyle): string {
  const { parts, short, long } = mixed[unit]!
  const total = Math.round(value * parts)
  const [large, small] = [Math.floor(total / parts), total % parts]
  if (style.measurement === 'uk')
    return small === 0
      ? short[0] === 'st'
        ? `${large} stone`
        : `${large}${short[0]}`
      : `${large}${short[0]} ${small}${short[1]}`
  const first = `${large} ${large === 1 ? long[0] : long[1]}`
  return small === 0 ? first : `${first} ${small} ${small === 1 ? long[2] : long[3]}`
}

/** Parts that are said in words, where the text says them so. */
const parts = new Map([
  [0.25, 'a quarter of'],
  [0.5, 'half'],
  [0.75, 'three-quarters of'],
])

function write({ unit, ends, decimals }: Measured, style: HouseStyle): string {
  const [low = 0, high] = ends
  if (mixed[unit]) return ends.map((end) => writeMixed(end, unit, style)).join(' to ')
  const part = decimals === 0 && high === undefined ? parts.get(low) : undefined
  if (part !== undefined && unitDefinitions.get(unit)?.dimension !== 'temperature') {
    const name = unitWords(unit, false, style)
    return `${part} ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`
  }
  const last = high ?? low
  const number = high === undefined ? figures(low, decimals) : span(low, high, decimals)
  return `${number} ${unitWords(unit, Math.abs(last) !== 1, style)}`
}

const bare = new Set(['length', 'area', 'volume', 'mass', 'speed', 'power', 'angle', 'data'])

/** "15-mile", "10- to 15-mile", "5-foot-11"; nothing where English has no such form. */
function writeAdjective({ unit, ends, decimals }: Measured, style: HouseStyle): string | undefined {
  const [low = 0, high] = ends
  if (unit === 'foot-and-inch') {
    const inches = Math.round(low * 12)
    const rest = inches % 12
    return high === undefined ? `${Math.floor(inches / 12)}-foot${rest === 0 ? '' : `-${rest}`}` : undefined
  }
  if (mixed[unit] || !bare.has(unitDefinitions.get(unit)?.dimension ?? '')) return undefined
  if (high !== undefined && (inScale(low) || inScale(high))) return undefined
  const name = unitWords(unit, false, style).replaceAll(' ', '-')
  const [first, second] = [low, high].map((end) =>
    end === undefined ? '' : figures(end, decimals).replace(' ', '-'),
  )
  return high === undefined ? `${first}-${name}` : `${first}- to ${second}-${name}`
}

function kept(fact: QuantityFact): Measured {
  const ends = fact.value === undefined ? [fact.low, fact.high] : [fact.value]
  return { unit: fact.unit, ends, decimals: fact.decimals }
}

function convertTemperature(fact: QuantityFact, converted: number, source: number): number {
  const round = fact.unit === 'celsius' && fact.approximate && source % 5 === 0 && Math.abs(converted) >= 10
  return toStep(converted, round ? 5 : 10 ** -fact.decimals)
}

function isSmall(end: number): boolean {
  return Math.abs(end) < 100
}

/** Gives the ends of a range as many decimals as either has: "10.6 to 19.1", never "11 to 19.1"; not from 100 on. */
function alignEnds(ends: number[], exacts: readonly number[]) {
  if (ends.length < 2) return
  const decimals = Math.max(...ends.map(decimalsOf))
  ends.forEach((end, i) => {
    if (isSmall(end) && decimalsOf(end) < decimals) ends[i] = toStep(exacts[i] ?? end, 10 ** -decimals)
  })
}

function decimalsOf(value: number): number {
  let count = 0
  while (count < 9 && Math.abs(value * 10 ** count - Math.round(value * 10 ** count)) > 1e-9) count++
  return count
}

function converted(fact: QuantityFact, unit: MeasureUnit): Measured | undefined {
  const sources = fact.value === undefined ? [fact.low, fact.high] : [fact.value]
  const ends: number[] = []
  const exacts: number[] = []
  for (const source of sources) {
    const exact = convert(source, fact.unit, unit, fact.difference)
    if (exact === undefined || !Number.isFinite(exact)) return undefined
    // A degree's difference says more than a degree's reading: 2 °C more is 3.6 °F more.
    if (unitDefinitions.get(unit)?.dimension === 'temperature' && !fact.difference)
      ends.push(convertTemperature(fact, exact, source))
    else if (mixed[unit]) ends.push(exact)
    else if (fact.unit === 'foot-and-inch') ends.push(toStep(exact, 0.01))
    else ends.push(roundConverted(source, exact, fact))
    exacts.push(exact)
  }
  alignEnds(ends, exacts)
  if (ends.length === 2 && (ends[0] ?? 0) > (ends[1] ?? 0)) ends.reverse()
  // "1 bar" may serve drinks; "1.0 bar" is a pressure.
  const tenths = ends.some((end) => !Number.isInteger(end)) || (unit === 'bar' && ends.includes(1))
  const decimals = tenths && ends.every(isSmall) ? 1 : 0
  return { unit, ends, decimals }
}

function isConvertible(fact: QuantityFact, unit: MeasureUnit): boolean {
  const sources = fact.value === undefined ? [fact.low, fact.high] : [fact.value]
  return sources.every((value) => Number.isFinite(convert(value, fact.unit, unit, fact.difference)))
}

/** How the first of a measure's renderings relates to its source, without writing any. */
export function firstForm(fact: QuantityFact, style: HouseStyle): 'converted' | 'both' | 'kept' {
  if (style.policy === 'keep' || (fact.fixed && fact.unit === 'millimeter')) return 'kept'
  const unit = deskUnit(fact, style)
  if (unit === undefined || !isConvertible(fact, unit)) return 'kept'
  return style.policy === 'convert' ? 'converted' : 'both'
}

/**
 * A measure as the desk writes it, best first: in its own unit ("62 miles"), as it stands ("100 kilometers"), both, in
 * the order of the desk's policy; then as an adjective. Hedges stay outside, but for those within the fact ("une
 * quinzaine"). What is never converted has its own unit alone.
 */
export function renderQuantity(fact: QuantityFact, style: HouseStyle): Rendering[] {
  const own = kept(fact)
  const about = saysRound(fact.text) ? 'about ' : ''
  if (fact.fixed && fact.unit === 'millimeter')
    return [{ text: `${figures(own.ends[0] ?? 0)} mm`, form: 'kept' }]
  const unit = deskUnit(fact, style)
  const other = unit === undefined ? undefined : converted(fact, unit)
  const keptText = about + write(own, style)
  const renderings: Rendering[] = [{ text: keptText, form: 'kept' }]
  if (other) {
    const convertedText = write(other, style)
    const inDesk: Rendering = { text: about + convertedText, form: 'converted' }
    const both: Rendering = { text: `${keptText} (${convertedText})`, form: 'both' }
    if (style.policy === 'convert') renderings.unshift(inDesk)
    else if (style.policy === 'keep') renderings.push(inDesk)
    else renderings.unshift(both, inDesk)
    if (style.policy !== 'both') renderings.push(both)
  }
  const adjective = writeAdjective(other && style.policy !== 'keep' ? other : own, style)
  if (adjective !== undefined) renderings.push({ text: adjective, form: 'adjective' })
  return renderings
}
