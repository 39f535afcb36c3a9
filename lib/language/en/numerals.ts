import type { ReadNumeral } from '../numerals'
import type { WrittenDigits } from '../numerals-digits'
import { attached, following } from '../numerals-words'
import type { Token } from '../tokens'
import { enOrdinals, enScales, enTeens, enTens, enUnits } from './number-words'

type Read = { value: number; next: number }

function wordAt(tokens: readonly Token[], i: number | undefined): string {
  return i === undefined ? '' : (tokens[i]?.lower ?? '')
}

function belowHundred(tokens: readonly Token[], i: number): Read | undefined {
  const word = wordAt(tokens, i)
  const tens = enTens.get(word)
  if (tens === undefined) {
    const value = enUnits.get(word) ?? enTeens.get(word)
    return value === undefined ? undefined : { value, next: i + 1 }
  }
  const after = following(tokens, i)
  const unit = enUnits.get(wordAt(tokens, after))
  return after === undefined || unit === undefined
    ? { value: tens, next: i + 1 }
    : { value: tens + unit, next: after + 1 }
}

/** The token behind an optional "and" that follows token `i`. */
function behindAnd(tokens: readonly Token[], i: number): number | undefined {
  const after = following(tokens, i)
  return after !== undefined && wordAt(tokens, after) === 'and' ? following(tokens, after) : after
}

function belowThousand(tokens: readonly Token[], i: number): Read | undefined {
  const article = wordAt(tokens, i) === 'a'
  const head = article ? { value: 1, next: i + 1 } : belowHundred(tokens, i)
  if (!head) return undefined
  const hundred = following(tokens, head.next - 1)
  if (hundred === undefined || wordAt(tokens, hundred) !== 'hundred') return article ? undefined : head
  const value = head.value * 100
  const rest = behindAnd(tokens, hundred)
  const read = rest === undefined ? undefined : belowHundred(tokens, rest)
  return read ? { value: value + read.value, next: read.next } : { value, next: hundred + 1 }
}

const nothingMore: Partial<ReadNumeral> = {}

function plain({ value, next }: Read, more = nothingMore): ReadNumeral {
  const { noun = next, decimals = 0, style = 'words', form = 'cardinal' } = more
  const { scale = 1, approximate = false, lone = false, grouped = false } = more
  return { value, next, noun, decimals, style, form, scale, approximate, lone, grouped }
}

function readScales(tokens: readonly Token[], head: Read): Read & { scale: number } {
  let total = 0
  let limit = Infinity
  let scale = 1
  let next = head.next
  let group: Read | undefined = head
  while (group) {
    const at = following(tokens, group.next - 1)
    const factor = enScales.get(wordAt(tokens, at))
    if (at === undefined || factor === undefined || factor >= limit) {
      if (scale > 1 && group.value >= limit) break
      total += group.value
      next = group.next
      break
    }
    total += group.value * factor
    limit = factor
    scale = factor
    next = at + 1
    const after = behindAnd(tokens, at)
    group = after === undefined || wordAt(tokens, after) === 'a' ? undefined : belowThousand(tokens, after)
  }
  return { value: Math.round(total * 1e6) / 1e6, next, scale }
}

/** The token after "and a half" ("-and-a-half") behind token `i`. */
function afterAndHalf(tokens: readonly Token[], i: number): number | undefined {
  const and = following(tokens, i)
  const article = and !== undefined && wordAt(tokens, and) === 'and' ? following(tokens, and) : undefined
  const half =
    article !== undefined && wordAt(tokens, article) === 'a' ? following(tokens, article) : undefined
  return half !== undefined && wordAt(tokens, half) === 'half' ? half + 1 : undefined
}

/** The noun behind "of a", "of the", "of" or a hyphen at `i`. */
function nounAfter(tokens: readonly Token[], i: number): number {
  if (attached(tokens, i, '-')) return i + 1
  if (wordAt(tokens, i) !== 'of') return i
  const article = wordAt(tokens, i + 1)
  return article === 'a' || article === 'an' ? i + 2 : i + 1
}

/** "half a mile", "half-mile", "half a million", "half a dozen". */
function readHalf(tokens: readonly Token[], half: number): ReadNumeral | undefined {
  const hyphen = attached(tokens, half + 1, '-')
  const article = wordAt(tokens, half + 1)
  const noun = hyphen || article === 'a' || article === 'an' ? half + 2 : half + 1
  const word = wordAt(tokens, noun)
  const factor = word === 'dozen' ? 12 : enScales.get(word)
  if (factor !== undefined)
    return plain({ value: factor / 2, next: noun + 1 }, { scale: word === 'dozen' ? 1 : factor })
  return plain({ value: 0.5, next: half + 1 }, { form: 'fraction', noun })
}

function readFraction(tokens: readonly Token[], head: Read): ReadNumeral | undefined {
  const at = following(tokens, head.next - 1)
  if (at === undefined) return undefined
  const word = wordAt(tokens, at)
  const plural = head.value > 1
  if (plural && !word.endsWith('s')) return undefined
  const singular = plural ? word.slice(0, -1) : word
  const denominator = singular === 'quarter' ? 4 : singular === 'half' ? 2 : enOrdinals.get(singular)
  if (denominator === undefined || denominator < 3 || head.value >= denominator) return undefined
  const noun = nounAfter(tokens, at + 1)
  const joined = tokens[at]?.space === 0
  if (!plural && !joined && wordAt(tokens, at + 1) !== 'of' && word !== 'quarter') return undefined
  if (!plural && noun === at + 1 && !joined) return undefined
  if (wordAt(tokens, noun) === 'finals' || wordAt(tokens, noun) === 'final') return undefined
  return plain({ value: head.value / denominator, next: at + 1 }, { form: 'fraction', noun })
}

/** Whether "and 20th centuries" follows: the century is said once for both. */
function isSharedCentury(tokens: readonly Token[], next: number): boolean {
  if (!/^(?:and|or|to)$/.test(wordAt(tokens, next))) return false
  const second = tokens[next + 1]
  const at = second?.kind === 'digits' ? next + 3 : next + 2
  const named =
    second?.kind === 'digits' ? tokens[next + 2]?.space === 0 : enOrdinals.has(second?.lower ?? '')
  return named && /^centur(?:y|ies)$/.test(wordAt(tokens, at))
}

function ordinal(tokens: readonly Token[], read: Read, style: 'digits' | 'words'): ReadNumeral {
  const at = following(tokens, read.next - 1)
  if (read.value <= 30 && isSharedCentury(tokens, read.next)) return plain(read, { form: 'century', style })
  const century = wordAt(tokens, at) === 'century' || wordAt(tokens, at) === 'centuries'
  return century && at !== undefined && read.value <= 30
    ? plain({ value: read.value, next: at + 1 }, { form: 'century', style })
    : plain(read, { form: 'ordinal', style })
}

function readWordOrdinal(tokens: readonly Token[], i: number): ReadNumeral | undefined {
  const alone = enOrdinals.get(wordAt(tokens, i))
  if (alone !== undefined) return ordinal(tokens, { value: alone, next: i + 1 }, 'words')
  const tens = enTens.get(wordAt(tokens, i))
  const after = tens === undefined ? undefined : following(tokens, i)
  const unit = enOrdinals.get(wordAt(tokens, after))
  if (tens === undefined || after === undefined || unit === undefined || unit > 9) return undefined
  return ordinal(tokens, { value: tens + unit, next: after + 1 }, 'words')
}

function suffixOf(value: number): string {
  const teen = value % 100
  if (teen >= 11 && teen <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}

function readMixed(tokens: readonly Token[], digits: WrittenDigits): ReadNumeral {
  const { value, decimals, next, grouped } = digits
  const after = tokens[next]
  const suffix = after?.kind === 'word' && after.space === 0 && decimals === 0 ? after.lower : ''
  const stone = suffix === 'st' && tokens[next + 1]?.kind === 'digits' && wordAt(tokens, next + 2) === 'lb'
  if (suffix !== '' && suffix === suffixOf(value) && !stone)
    return ordinal(tokens, { value, next: next + 1 }, 'digits')
  if (value < 1 && decimals === 0 && value > 0)
    return plain({ value, next }, { form: 'fraction', style: 'digits', noun: nounAfter(tokens, next) })
  if (wordAt(tokens, next) === 'dozen' && value < 100)
    return plain({ value: value * 12, next: next + 1 }, { style: 'mixed' })
  const scaled = readScales(tokens, { value, next })
  if (scaled.scale === 1) return plain({ value, next }, { decimals, grouped, style: 'digits' })
  return plain({ value: scaled.value, next: scaled.next }, { grouped, scale: scaled.scale, style: 'mixed' })
}

/** The English numeral that begins at token `i`, a number word or, where given, digits. */
export function readEnglishNumeral(
  tokens: readonly Token[],
  i: number,
  digits?: WrittenDigits,
): ReadNumeral | undefined {
  if (digits) return readMixed(tokens, digits)
  const word = wordAt(tokens, i)
  if (word === 'half') return readHalf(tokens, i)
  if (word === 'zero') return plain({ value: 0, next: i + 1 })
  if (word === 'a' || word === 'an') return readArticle(tokens, i)
  const named = readWordOrdinal(tokens, i)
  if (named) return named
  const head = belowThousand(tokens, i)
  if (!head) return undefined
  const fraction = head.value < 20 ? readFraction(tokens, head) : undefined
  if (fraction) return fraction
  if (wordAt(tokens, head.next) === 'dozen') return plain({ value: head.value * 12, next: head.next + 1 })
  const read = readScales(tokens, head)
  const half = afterAndHalf(tokens, read.next - 1)
  if (half !== undefined)
    return plain(
      { value: read.value + read.scale / 2, next: half },
      { scale: read.scale, decimals: read.scale === 1 ? 1 : 0 },
    )
  return plain(
    { value: read.value, next: read.next },
    { scale: read.scale, lone: head.value === 1 && read.next === i + 1 },
  )
}

function readArticle(tokens: readonly Token[], i: number): ReadNumeral | undefined {
  const next = wordAt(tokens, i + 1)
  if (next === 'half') {
    const half = readHalf(tokens, i + 1)
    return half && half.noun > i + 2 ? half : undefined
  }
  if (next === 'dozen') return plain({ value: 12, next: i + 2 })
  const one = { value: 1, next: i + 1 }
  const fraction = readFraction(tokens, one)
  if (fraction) return fraction
  const head = belowThousand(tokens, i) ?? one
  const read = readScales(tokens, head)
  if (read.next === i + 1) return plain(one, { lone: true })
  const half = afterAndHalf(tokens, read.next - 1)
  return plain(
    { value: half === undefined ? read.value : read.value + read.scale / 2, next: half ?? read.next },
    { scale: read.scale },
  )
}
