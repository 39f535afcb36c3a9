import type { Numeral } from './numeral'
import type { Scan } from './scan'

/** Two numerals that one unit follows: "10 à 15 km", "between 10 and 15 miles", "10-15 %". */
export type NumeralRange = { low: Numeral; high: Numeral; lowValue: number; highValue: number }

/**
 * The range that begins with numeral `index`, or undefined. "de 2 à 3 millions" shares its scale. Whether a hyphen is
 * a range and "et" joins it to "entre" is decided here; what follows is for the caller to look at.
 */
export function rangeAt(scan: Scan, index: number): NumeralRange | undefined {
  const { tokens, numerals, language } = scan
  const low = numerals[index]
  const high = numerals[index + 1]
  if (!low || !high || high.first - low.next !== 1) return undefined
  if (low.form === 'ordinal' || low.form === 'century' || high.form !== 'cardinal') return undefined
  const joint = tokens[low.next]
  if (!joint) return undefined
  const before = tokens[low.first - 1]?.lower
  const word = joint.lower
  const joined =
    language === 'fr'
      ? word === 'à' || word === 'ou' || (word === 'et' && before === 'entre')
      : word === 'to' || word === 'or' || (word === 'and' && before === 'between')
  const dashed = word === '-' || word === '–' || word === '−'
  if (!joined && !dashed) return undefined
  if (dashed && joint.space !== (tokens[high.first]?.space ?? 0)) return undefined
  const shared = low.scale === 1 && high.scale > 1 && low.value < 1000 && low.value < high.value / high.scale
  const lowValue = shared ? low.value * high.scale : low.value
  return lowValue < high.value ? { low, high, lowValue, highValue: high.value } : undefined
}
