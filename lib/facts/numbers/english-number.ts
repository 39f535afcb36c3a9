const below20 =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A whole number from 0 to 100 in words. */
export function spellNumber(value: number): string {
  if (value === 100) return 'one hundred'
  if (value < 20) return below20[value] ?? String(value)
  const rest = value % 10
  const ten = tens[Math.floor(value / 10)] ?? ''
  return rest === 0 ? ten : `${ten}-${below20[rest] ?? ''}`
}

const ordinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth'.split(' ')

/** "first" to "ninth" below `spellOutBelow`, at most 10; else figures: "10th", "21st". */
export function ordinal(value: number, spellOutBelow: number): string {
  if (value < Math.min(10, spellOutBelow)) return ordinals[value] ?? String(value)
  const teen = value % 100 >= 11 && value % 100 <= 13
  return `${group(value, 0)}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`
}

const formats = new Map<number, Intl.NumberFormat>()

function group(value: number, decimals: number): string {
  if (decimals === 0 && Number.isInteger(value) && value > 0 && value < 1000) return String(value)
  let format = formats.get(decimals)
  if (!format) {
    format = new Intl.NumberFormat('en', { minimumFractionDigits: decimals, maximumFractionDigits: 9 })
    formats.set(decimals, format)
  }
  return format.format(value)
}

const scales: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
]

/** The word of a round large number and the figure before it, at most three decimals: 2,500,000 is 2.5 million. */
export function inScale(value: number): { figure: number; word: string } | undefined {
  for (const [scale, word] of scales) {
    const figure = value / scale
    if (Math.abs(figure) < 1) continue
    const short = Math.round(figure * 1000) / 1000
    return Math.abs(short - figure) < 1e-9 ? { figure: short, word } : undefined
  }
  return undefined
}

/**
 * A number in figures as English news writes it: grouped by commas, "2.5 million" from a million on where that is
 * exact. `decimals` are written even where they are zeros.
 */
export function figures(value: number, decimals = 0): string {
  const large = inScale(value)
  return large ? `${group(large.figure, 0)} ${large.word}` : group(value, decimals)
}

/** Two numbers with "to" between them; a word that both end in is said once: "2 to 3 million". */
export function span(low: number, high: number, decimals = 0): string {
  const one = inScale(low)
  const other = inScale(high)
  if (one && other && one.word === other.word) return `${group(one.figure, 0)} to ${figures(high)}`
  // "2 to 2.1 million" would be two millions to begin with.
  const last = other && low < 1000 ? group(high, 0) : figures(high, decimals)
  return `${figures(low, decimals)} to ${last}`
}
