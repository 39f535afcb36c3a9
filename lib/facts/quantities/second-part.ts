import { enTeens, enUnits } from '@/lib/language/en/number-words'
import type { Numeral } from '@/lib/language/numeral'
import type { Scan } from '@/lib/language/scan'
import type { Token } from '@/lib/language/tokens'
import type { MeasureUnit } from '../fact'
import { clean } from './rounding'

/** What a measure becomes with its second part: the value in its first unit. */
export type SecondPart = { unit: MeasureUnit; value: number; decimals: number; next: number }

type Written = { unit: MeasureUnit; at: number; next: number }

/** Units that take a smaller one behind them. */
const smaller: ReadonlyMap<MeasureUnit, { unit: MeasureUnit; parts: number; names: ReadonlySet<string> }> =
  new Map([
    [
      'foot',
      {
        unit: 'foot-and-inch',
        parts: 12,
        names: new Set(['inch', 'inches', 'in', 'ins', 'pouce', 'pouces', 'po', '"', "'"]),
      },
    ],
    [
      'pound',
      { unit: 'pound-and-ounce', parts: 16, names: new Set(['ounce', 'ounces', 'oz', 'once', 'onces']) },
    ],
    [
      'stone',
      {
        unit: 'stone-and-pound',
        parts: 14,
        names: new Set(['pound', 'pounds', 'lb', 'lbs', 'livre', 'livres']),
      },
    ],
  ])

/** Digits that a decimal unit takes behind it: "1 m 80", "3 km 500". */
const digitsBehind: ReadonlyMap<MeasureUnit, number> = new Map([
  ['meter', 2],
  ['kilometer', 3],
])

/** Up to eleven: no count of inches or ounces is higher. */
const words = new Map<string, number>([
  ...enUnits,
  ...[...enTeens].filter(([, value]) => value <= 11),
  ['un', 1],
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
  ['sept', 7],
  ['huit', 8],
  ['neuf', 9],
  ['dix', 10],
  ['onze', 11],
])

function countOf(token: Token | undefined): number | undefined {
  if (token?.kind === 'digits') return token.text.length <= 2 ? Number(token.text) : undefined
  return token?.kind === 'word' ? words.get(token.lower) : undefined
}

/** "et demi", "and a half" behind a unit. */
function half({ tokens, language }: Scan, next: number): number | undefined {
  if (language === 'fr')
    return tokens[next]?.lower === 'et' && /^demie?$/.test(tokens[next + 1]?.lower ?? '')
      ? next + 2
      : undefined
  const said =
    tokens[next]?.lower === 'and' && tokens[next + 1]?.lower === 'a' && tokens[next + 2]?.lower === 'half'
  return said ? next + 3 : undefined
}

/** What stands behind a measure and belongs to it: "1 m 80", "6 pieds 2 pouces", "6-foot-2", "11st 4lb", "un mètre et demi". */
export function secondPart(scan: Scan, numeral: Numeral, written: Written): SecondPart | undefined {
  const { tokens } = scan
  const { unit, next } = written
  const halfEnd = half(scan, next)
  if (halfEnd !== undefined && Number.isInteger(numeral.value))
    return { unit, value: numeral.value + 0.5, decimals: 1, next: halfEnd }
  if (!Number.isInteger(numeral.value)) return undefined
  const decimalDigits = digitsBehind.get(unit)
  const token = tokens[next]
  if (decimalDigits !== undefined) {
    if (token?.kind !== 'digits' || token.text.length !== decimalDigits || token.space > 1) return undefined
    const behind = tokens[next + 1]
    if (
      unit === 'kilometer' &&
      behind?.kind === 'word' &&
      behind.space <= 1 &&
      !/^(de|d'|et|à|en|au|sur|du)$/.test(behind.lower)
    )
      return undefined
    if (behind?.kind === 'digits' && behind.space <= 1) return undefined
    const value = clean(numeral.value + Number(token.text) / 10 ** decimalDigits)
    return { unit, value, decimals: decimalDigits, next: next + 1 }
  }
  const small = smaller.get(unit)
  if (!small) return undefined
  let at = next
  if (tokens[at]?.lower === '-' && tokens[at]?.space === 0) at++
  else if (tokens[at]?.lower === ',' || /^(and|et)$/.test(tokens[at]?.lower ?? '')) at++
  const count = countOf(tokens[at])
  if (count === undefined || count >= small.parts || (tokens[at]?.space ?? 2) > 1) return undefined
  const hyphen = tokens[at + 1]?.lower === '-' && tokens[at + 1]?.space === 0
  const name = hyphen ? at + 2 : at + 1
  const named = small.names.has(tokens[name]?.lower ?? '')
  if (!named && (at !== next || tokens[at]?.kind !== 'digits') && tokens[next]?.lower !== '-')
    return undefined
  const end = named ? name + 1 : at + 1
  return { unit: small.unit, value: numeral.value + count / small.parts, decimals: 0, next: end }
}
