import type { Numeral } from './numeral'
import type { Scan } from './scan'

/** Two numerals that one unit follows: "10 à 15 km", "between 10 and 15 miles", "10-15 %". */
export type NumeralRange = {
  low: Numeral
  high: Numeral
  /** The values without the sign that may stand before either; a scale that both share is in both. */
  lowValue: number
  highValue: number
  /** Joined by a hyphen or dash, as scores and years are too. */
  dashed: boolean
}

const words = {
  fr: { to: new Set(['à', 'ou']), and: 'et', between: 'entre' },
  en: { to: new Set(['to', 'or']), and: 'and', between: 'between' },
}

const dashes = new Set(['-', '–', '−'])

/** What the lower end leaves to the upper to say: "2 à 3 millions", "deux à trois cents". */
function sharedScale(low: Numeral, high: Numeral): number {
  if (low.scale > 1 || low.value >= 1000) return 1
  const words = low.style === 'words' && high.style === 'words' && low.value < 10
  const scale =
    high.scale > 1
      ? high.scale
      : words && high.value % 1000 === 0
        ? 1000
        : words && high.value % 100 === 0 && high.value < 1000
          ? 100
          : 1
  return low.value < high.value / scale ? scale : 1
}

const alternatives = new Set(['ou', 'or'])

/** Whether a comma and another figure stand before numeral `index`: "10, 15 ou 20 km" is a list, no range. */
function closesList({ tokens, numerals }: Scan, index: number): boolean {
  const comma = (numerals[index]?.first ?? 0) - 1
  return tokens[comma]?.lower === ',' && numerals[index - 1]?.next === comma
}

/** The two numerals from `index` that stand as the ends of one figure, in whatever order of size. */
export function pairAt(scan: Scan, index: number): NumeralRange | undefined {
  const { tokens, numerals } = scan
  const low = numerals[index]
  const high = numerals[index + 1]
  if (!low || !high || low.form === 'ordinal' || low.form === 'century' || high.form !== 'cardinal')
    return undefined
  // A joint, at most with a hyphen before and a sign behind it.
  if (high.first - low.next > 3) return undefined
  const { to, and, between } = words[scan.language]
  // "10- to 15-mile" hangs a hyphen on the first.
  const hung = tokens[low.next]?.lower === '-' && to.has(tokens[low.next + 1]?.lower ?? '')
  const at = hung ? low.next + 1 : low.next
  const joint = tokens[at]
  const signed = high.minusFrom !== undefined && tokens[high.first - 1]?.from === high.minusFrom
  if (!joint || high.first - at !== (signed ? 2 : 1)) return undefined
  const first = low.minusFrom === undefined ? low.first : low.first - 1
  const joined = to.has(joint.lower) || (joint.lower === and && tokens[first - 1]?.lower === between)
  if (alternatives.has(joint.lower) && closesList(scan, index)) return undefined
  const dashed = dashes.has(joint.lower)
  if (!joined && !dashed) return undefined
  if (dashed && (low.lone || joint.space !== (tokens[high.first]?.space ?? 0))) return undefined
  const lowValue = low.value * sharedScale(low, high)
  return { low, high, lowValue, highValue: high.value, dashed }
}

/** The range that begins with numeral `index`, its lower end first; undefined where there is none. */
export function rangeAt(scan: Scan, index: number): NumeralRange | undefined {
  const pair = pairAt(scan, index)
  return pair && pair.lowValue < pair.highValue ? pair : undefined
}
