import type { Numeral } from './numeral'
import type { Scan } from './scan'

const conjunctions = { fr: new Set(['et', 'ou']), en: new Set(['and', 'or']) }
const between = { fr: 'entre', en: 'between' }

/** As many as a list of figures may have before the one that says what they all count. */
const longest = 12

/**
 * The numerals before `index` that share what stands behind it: 10 and 15 in "10, 15 et 20 km". In the order of place;
 * empty where nothing is listed. A list ends in "et", "ou", "and" or "or".
 */
export function listedBefore(scan: Scan, index: number): Numeral[] {
  const listed: Numeral[] = []
  for (let i = index - 1; i >= 0 && listed.length < longest; i--) {
    const one = scan.numerals[i] as Numeral
    const next = scan.numerals[i + 1] as Numeral
    if (!joins(scan, one, next, i === index - 1) || !mayBeListed(one)) break
    listed.unshift(one)
  }
  const first = listed[0]
  if (listed.length === 1 && scan.tokens[(first?.first ?? 0) - 1]?.lower === between[scan.language]) return []
  return listed
}

function joins({ tokens, language }: Scan, one: Numeral, next: Numeral, last: boolean): boolean {
  // "6-, 9- and 15-mile" hangs a hyphen on the others.
  const hung = language === 'en' && tokens[one.next]?.lower === '-' && tokens[one.next]?.space === 0
  const at = hung ? one.next + 1 : one.next
  const joint = tokens[at]
  if (!joint) return false
  const comma = joint.lower === ',' && joint.space === 0
  if (!last) return comma && next.first === at + 1
  const conjunction = comma ? tokens[at + 1] : joint
  return conjunctions[language].has(conjunction?.lower ?? '') && next.first === at + (comma ? 2 : 1)
}

/** A bare count; four figures without a separator may be a year. */
function mayBeListed({ form, lone, linked, scale, style, grouped, decimals, value }: Numeral): boolean {
  if (form !== 'cardinal' || lone || linked || scale >= 1e6) return false
  return style !== 'digits' || grouped || decimals > 0 || value < 1500 || value > 2100
}
