import type { Token } from '@/lib/language/tokens'

/** The words that tell a year that stands alone from a count: a language's own. */
export type YearWords = {
  /** Before a year, and hardly before a count: "en", "depuis", "in". */
  strong: ReadonlySet<string>
  /** Before a number that is no year: "page", "route". */
  label: ReadonlySet<string>
  /** Whether the word is a thing that is counted or measured, as it stands after a number. */
  isCounted(word: Token, afterStrong: boolean, before: Token | undefined): boolean
}

const hinge = new Set(['-', '–', '/'])

function isFourDigits(token: Token | undefined): boolean {
  return token?.kind === 'digits' && token.text.length === 4
}

/** What stands directly before, without a space: an opening mark, a prefix ("mi-2022"), the first year of two. */
function startsFree(tokens: readonly Token[], i: number, prefixes: ReadonlySet<string>): boolean {
  const before = tokens[i - 1]
  if (!before || (tokens[i] as Token).space > 0) return true
  if ('([{«“"‘„'.includes(before.text)) return true
  if (!hinge.has(before.lower)) return before.kind === 'word' && before.lower.endsWith("'")
  const first = tokens[i - 2]
  return isFourDigits(first) || (before.lower === '-' && prefixes.has(first?.lower ?? ''))
}

function endsFree(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (!next) return true
  if ('%€$£¥°‰'.includes(next.lower)) return false
  const after = tokens[i + 2]
  if (next.space > 0) return !(next.kind === 'digits' && next.text.length === 3)
  if (next.kind !== 'mark') return false
  if (hinge.has(next.lower))
    return isFourDigits(after) || (next.lower !== '/' && after?.kind === 'digits' && after.text.length === 2)
  return '.,;:!?…)]}»”"’\''.includes(next.text) && !(after?.kind === 'digits' && after.space === 0)
}

const prefixes = new Set(['mi', 'mid', 'pré', 'pre', 'post', 'early', 'late', 'fin', 'début'])

/**
 * The year that four digits at `i` say without a month beside them, or undefined. From 1800 to 2100 any number that
 * counts nothing is taken for a year; an older or a round one (but 1900 and 2000) only after a word that wants a year.
 */
export function bareYear(tokens: readonly Token[], i: number, words: YearWords): number | undefined {
  const token = tokens[i] as Token
  const year = Number(token.text)
  if (year < 1000 || year > 2100) return undefined
  if (!startsFree(tokens, i, prefixes) || !endsFree(tokens, i)) return undefined
  const before = tokens[i - 1]
  const lead = before?.lower ?? ''
  if (
    before &&
    (words.label.has(lead) ||
      '°$€£¥#№+−×'.includes(lead) ||
      (/^[A-Z]{3}$/.test(before.text) && before.space === 0))
  )
    return undefined
  if (before?.kind === 'digits') return undefined
  const afterHinge = hinge.has(lead) && token.space === 0
  const strong = words.strong.has(lead) || afterHinge
  const next = tokens[i + 1]
  if (next?.kind === 'word' && next.space > 0 && words.isCounted(next, strong, before)) return undefined
  const round = year % 100 === 0 && year !== 1900 && year !== 2000
  return year < 1800 || round ? (strong ? year : undefined) : year
}
