import type { ReadNumeral } from '../numerals'
import type { WrittenDigits } from '../numerals-digits'
import { attached, following } from '../numerals-words'
import { romanOrdinal } from '../numerals-roman'
import type { Token } from '../tokens'
import { frDenominators, frOrdinals, frRoundCounts, frScales, frTeens, frTens, frUnits } from './number-words'

type Read = { value: number; next: number }

function wordAt(tokens: readonly Token[], i: number | undefined): string {
  return i === undefined ? '' : (tokens[i]?.lower ?? '')
}

function belowTwenty(tokens: readonly Token[], i: number): Read | undefined {
  const word = wordAt(tokens, i)
  const unit = frUnits.get(word)
  if (unit !== undefined) return { value: unit, next: i + 1 }
  const teen = frTeens.get(word)
  if (teen === undefined) return undefined
  if (teen === 10) {
    const after = following(tokens, i)
    const extra = frUnits.get(wordAt(tokens, after)) ?? 0
    if (after !== undefined && extra >= 7) return { value: 10 + extra, next: after + 1 }
  }
  return { value: teen, next: i + 1 }
}

function withUnits(tokens: readonly Token[], i: number, tens: number): Read {
  const after = following(tokens, i)
  if (after === undefined) return { value: tens, next: i + 1 }
  if (wordAt(tokens, after) === 'et') {
    const one = following(tokens, after)
    const word = wordAt(tokens, one)
    if (one !== undefined && (word === 'un' || word === 'une')) return { value: tens + 1, next: one + 1 }
    if (one !== undefined && word === 'onze' && tens === 60) return { value: 71, next: one + 1 }
    return { value: tens, next: i + 1 }
  }
  const rest = belowTwenty(tokens, after)
  if (!rest || (rest.value > 9 && tens !== 60 && tens !== 80)) return { value: tens, next: i + 1 }
  if (rest.value === 1 && tens !== 80 && tokens[after]?.space !== 0) return { value: tens, next: i + 1 }
  return { value: tens + rest.value, next: rest.next }
}

function belowHundred(tokens: readonly Token[], i: number): Read | undefined {
  const word = wordAt(tokens, i)
  const tens = frTens.get(word)
  if (tens !== undefined) return withUnits(tokens, i, tens)
  if (word === 'quatre') {
    const after = following(tokens, i)
    const twenty = wordAt(tokens, after)
    if (after !== undefined && (twenty === 'vingt' || twenty === 'vingts'))
      return withUnits(tokens, after, 80)
  }
  return belowTwenty(tokens, i)
}

function addBelowHundred(tokens: readonly Token[], hundred: number, value: number): Read {
  const after = following(tokens, hundred)
  const rest = after === undefined ? undefined : belowHundred(tokens, after)
  if (!rest) return { value, next: hundred + 1 }
  return { value: value + rest.value, next: rest.next }
}

function belowThousand(tokens: readonly Token[], i: number): Read | undefined {
  if (wordAt(tokens, i) === 'cent') return addBelowHundred(tokens, i, 100)
  const head = belowHundred(tokens, i)
  if (!head) return undefined
  const hundred = following(tokens, head.next - 1)
  const word = wordAt(tokens, hundred)
  if (hundred === undefined || (word !== 'cent' && word !== 'cents')) return head
  if (head.value < 2 || head.value === 10 || head.value > 19) return head
  return addBelowHundred(tokens, hundred, head.value * 100)
}

function belowMillion(tokens: readonly Token[], i: number): Read | undefined {
  const head: Read | undefined =
    wordAt(tokens, i) === 'mille' ? { value: 1, next: i } : belowThousand(tokens, i)
  if (!head) return undefined
  const thousand = head.next === i ? i : following(tokens, head.next - 1)
  if (thousand === undefined || wordAt(tokens, thousand) !== 'mille') return head
  if (head.next > i && head.value < 2) return head
  const value = head.value * 1000
  const after = following(tokens, thousand)
  const rest = after === undefined ? undefined : belowThousand(tokens, after)
  if (!rest) return { value, next: thousand + 1 }
  return { value: value + rest.value, next: rest.next }
}

function isDe(token: Token | undefined): boolean {
  return token?.lower === 'de' || token?.lower === "d'"
}

const halves = new Set(['demi', 'demie', 'demis', 'demies'])

/** The token after "et demi" behind `next`, or undefined. */
function afterAndHalf(tokens: readonly Token[], next: number): number | undefined {
  if (wordAt(tokens, next) !== 'et' || !halves.has(wordAt(tokens, next + 1))) return undefined
  return next + 2
}

const nothingMore: Partial<ReadNumeral> = {}

function plain({ value, next }: Read, more = nothingMore): ReadNumeral {
  const { noun = next, decimals = 0, style = 'words', form = 'cardinal' } = more
  const { scale = 1, approximate = false, lone = false, grouped = false } = more
  return { value, next, noun, decimals, style, form, scale, approximate, lone, grouped }
}

/** "million", "milliards"… behind a head of 1 to 999 or digits, then smaller groups: "deux millions trois cent mille". */
function readScales(tokens: readonly Token[], head: Read): (Read & { scale: number }) | undefined {
  let total = 0
  let limit = Infinity
  let scale = 1
  let group: Read | undefined = head
  let next = head.next
  while (group) {
    const at = following(tokens, group.next - 1)
    const factor = frScales.get(wordAt(tokens, at))
    if (at === undefined || factor === undefined || factor >= limit) {
      if (scale === 1) return undefined
      if (group.value >= limit || group.value === 1) break
      total += group.value
      next = group.next
      break
    }
    total += group.value * factor
    limit = factor
    scale = factor
    next = at + 1
    const after = following(tokens, at)
    group = after === undefined ? undefined : belowMillion(tokens, after)
  }
  return { value: Math.round(total * 1e6) / 1e6, next, scale }
}

const ofSize = new Set(['bonne', 'petite', 'grosse', 'bon', 'petit', 'demi'])

/** "une quinzaine", "une centaine de milliers", "une demi-douzaine". */
function readRoundCount(tokens: readonly Token[], head: Read): ReadNumeral | undefined {
  let at = following(tokens, head.next - 1)
  let factor = head.value
  if (at !== undefined && ofSize.has(wordAt(tokens, at))) {
    if (wordAt(tokens, at) === 'demi') factor /= 2
    at = following(tokens, at)
  }
  if (at === undefined) return undefined
  const word = wordAt(tokens, at)
  const count = frRoundCounts.get(word.endsWith('s') && factor > 1 ? word.slice(0, -1) : word)
  if (count === undefined || factor > 20) return undefined
  if (word === 'quarantaine' && !isDe(tokens[at + 1])) return undefined
  let value = factor * count
  let next = at + 1
  let scale = 1
  if (isDe(tokens[next])) {
    const multiple = wordAt(tokens, next + 1)
    const larger = multiple === 'milliers' ? 1000 : frScales.get(multiple)
    if (larger !== undefined) {
      value *= larger
      scale = larger
      next += 2
    }
  }
  return plain(
    { value, next },
    { scale, approximate: true, noun: isDe(tokens[next]) ? next + 1 : next, style: 'words' },
  )
}

/** "un demi-", "un tiers de", "trois quarts", "deux cinquièmes". */
function readFraction(tokens: readonly Token[], head: Read): ReadNumeral | undefined {
  const at = following(tokens, head.next - 1)
  if (at === undefined) return undefined
  const word = wordAt(tokens, at)
  if (head.value === 1 && (word === 'demi' || word === 'demie')) {
    const hyphen = attached(tokens, at + 1, '-')
    const noun = hyphen ? at + 2 : at + 1
    const factor = frScales.get(wordAt(tokens, noun))
    if (factor !== undefined) {
      const of = isDe(tokens[noun + 1])
      return plain({ value: factor / 2, next: noun + 1 }, { scale: factor, noun: noun + (of ? 2 : 1) })
    }
    return plain({ value: 0.5, next: at + 1 }, { form: 'fraction', noun })
  }
  const singular = head.value > 1 && word.endsWith('s') ? word.slice(0, -1) : word
  const denominator = frDenominators.get(word) ?? frOrdinals.get(singular)
  if (denominator === undefined || denominator < 3 || head.value >= denominator) return undefined
  if (head.value > 1 && !word.endsWith('s')) return undefined
  const of = tokens[at + 1]
  const counted = isDe(of) || of?.lower === 'des' || of?.lower === 'du'
  if (head.value === 1 && !counted) return undefined
  const noun = counted ? at + 2 : at + 1
  if (wordAt(tokens, noun) === 'finale' || wordAt(tokens, noun) === 'finales') return undefined
  return plain({ value: head.value / denominator, next: at + 1 }, { form: 'fraction', noun })
}

const centuries = new Set(['siècle', 'siècles'])

const centuryJoints = new Set(['et', 'ou', 'au', 'à', 'puis', '-', '–'])

/** Whether "et XXe siècles" follows: the century is said once for both. */
function isSharedCentury(tokens: readonly Token[], next: number): boolean {
  if (!centuryJoints.has(wordAt(tokens, next))) return false
  const second = tokens[next + 1]
  if (second?.kind === 'digits')
    return ordinalEndings.has(wordAt(tokens, next + 2)) && centuries.has(wordAt(tokens, next + 3))
  const named = second?.kind === 'word' && (frOrdinals.has(second.lower) || romanOrdinal(second.text))
  return named !== undefined && named !== false && centuries.has(wordAt(tokens, next + 2))
}

function ordinal(tokens: readonly Token[], read: Read, style: 'digits' | 'words'): ReadNumeral {
  if (read.value > 30) return plain(read, { form: 'ordinal', style })
  if (isSharedCentury(tokens, read.next)) return plain(read, { form: 'century', style })
  return centuries.has(wordAt(tokens, read.next))
    ? plain({ value: read.value, next: read.next + 1 }, { form: 'century', style })
    : plain(read, { form: 'ordinal', style })
}

const ordinalEndings = new Set([
  'er',
  're',
  'ère',
  'ere',
  'ers',
  'ères',
  'e',
  'es',
  'è',
  'ème',
  'eme',
  'èmes',
  'ième',
  'nd',
  'nde',
])

function readWordOrdinal(
  tokens: readonly Token[],
  i: number,
  head: Read | undefined,
): ReadNumeral | undefined {
  const alone = frOrdinals.get(wordAt(tokens, i))
  if (alone !== undefined && alone > 1) return ordinal(tokens, { value: alone, next: i + 1 }, 'words')
  if (!head) return undefined
  let at = following(tokens, head.next - 1)
  if (wordAt(tokens, at) === 'et' && at !== undefined) at = following(tokens, at)
  const value = frOrdinals.get(wordAt(tokens, at))
  if (at === undefined || value === undefined || tokens[at]?.space !== 0) {
    if (value !== 1 || at === undefined) return undefined
  }
  if (head.value < 2) return undefined
  if (value < 20 && (head.value % 10 === 0 || head.value % 20 === 0))
    return ordinal(tokens, { value: head.value + value, next: at + 1 }, 'words')
  if (value >= 20)
    return ordinal(tokens, { value: head.value === 4 ? 80 : head.value * value, next: at + 1 }, 'words')
  return undefined
}

/** The French numeral that begins at token `i`, a number word or a Roman ordinal or, where given, digits. */
export function readFrenchNumeral(
  tokens: readonly Token[],
  i: number,
  digits?: WrittenDigits,
): ReadNumeral | undefined {
  if (digits) return readMixed(tokens, digits)
  if (wordAt(tokens, i) === 'zéro') return plain({ value: 0, next: i + 1 })
  const head = belowMillion(tokens, i)
  const named = readWordOrdinal(tokens, i, head)
  if (named) return named
  if (!head) {
    const roman = romanOrdinal((tokens[i] as Token).text)
    return roman === undefined ? undefined : ordinal(tokens, { value: roman, next: i + 1 }, 'digits')
  }
  const round = head.value <= 20 ? readRoundCount(tokens, head) : undefined
  if (round) return round
  const fraction = head.value < 20 ? readFraction(tokens, head) : undefined
  if (fraction) return fraction
  const scaled = head.value < 1000 ? readScales(tokens, head) : undefined
  const read = scaled ?? head
  const scale = scaled?.scale ?? 1
  const half = afterAndHalf(tokens, read.next)
  const value = half === undefined ? read.value : read.value + scale / 2
  const next = half ?? read.next
  const noun = scale > 1 && isDe(tokens[next]) ? next + 1 : next
  const lone = next === i + 1 && head.value === 1
  return plain({ value, next }, { scale, noun, lone, decimals: half !== undefined && scale === 1 ? 1 : 0 })
}

function readMixed(tokens: readonly Token[], digits: WrittenDigits): ReadNumeral {
  const { value, decimals, next, grouped } = digits
  const after = tokens[next]
  if (after?.kind === 'word' && after.space === 0 && decimals === 0 && ordinalEndings.has(after.lower))
    return ordinal(tokens, { value, next: next + 1 }, 'digits')
  const written = { decimals, grouped, style: 'digits' as const }
  const parts = decimals === 0 && value < 20 && value >= 1 ? readFraction(tokens, { value, next }) : undefined
  if (parts) return { ...parts, style: 'mixed' }
  const thousands = after?.lower === 'mille' && after.space <= 1 && value >= 2 && value < 1000
  if (thousands)
    return plain({ value: value * 1000, next: next + 1 }, { grouped, style: 'mixed', scale: 1000 })
  const scaled = value < 1e6 ? readScales(tokens, { value, next }) : undefined
  const read = scaled ?? { value, next }
  const scale = scaled?.scale ?? 1
  const half = afterAndHalf(tokens, read.next)
  if (half === undefined && !scaled) {
    if (digits.value < 1 && digits.decimals === 0 && digits.value > 0)
      return plain(read, { form: 'fraction', style: 'digits', noun: isDe(after) ? next + 1 : next })
    return plain(read, written)
  }
  const end = half ?? read.next
  return plain(
    { value: half === undefined ? read.value : read.value + scale / 2, next: end },
    {
      grouped,
      scale,
      decimals: scale === 1 ? 1 : 0,
      style: 'mixed',
      noun: scale > 1 && isDe(tokens[end]) ? end + 1 : end,
    },
  )
}
