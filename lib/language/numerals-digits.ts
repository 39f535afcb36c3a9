import type { Language } from './language'
import type { Token } from './tokens'

/** Digits with their separators; `next` is the token after them. */
export type WrittenDigits = { value: number; decimals: number; next: number; grouped: boolean }

const vulgar = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 0.125],
  ['⅜', 0.375],
  ['⅝', 0.625],
  ['⅞', 0.875],
])

/** The value of "½" and its like. */
export function vulgarFraction(token: Token | undefined): number | undefined {
  return token?.kind === 'mark' ? vulgar.get(token.text) : undefined
}

function touches(token: Token | undefined, text: string): boolean {
  return token !== undefined && token.space === 0 && token.lower === text
}

function digitsAfter(tokens: readonly Token[], i: number, mark: string): Token | undefined {
  const token = tokens[i + 1]
  return touches(tokens[i], mark) && token?.kind === 'digits' && token.space === 0 ? token : undefined
}

/** Whether the tokens at `i` are two or more groups of three digits behind the same mark. */
function manyGroups(tokens: readonly Token[], i: number, mark: string): boolean {
  return (
    digitsAfter(tokens, i, mark)?.text.length === 3 && digitsAfter(tokens, i + 2, mark)?.text.length === 3
  )
}

/** The mark that separates thousands at `i`: a space as '', undefined where nothing is grouped. */
function thousandsMark(tokens: readonly Token[], i: number, language: Language): string | undefined {
  const first = tokens[i] as Token
  if (first.text.length > 3 || first.text.startsWith('0')) return undefined
  const next = tokens[i + 1]
  if (next === undefined) return undefined
  if (next.kind === 'digits') return next.space === 1 && next.text.length === 3 ? '' : undefined
  if (next.space !== 0) return undefined
  const mark = next.lower
  if (mark !== '.' && mark !== ',' && mark !== "'") return undefined
  const group = digitsAfter(tokens, i + 1, mark)
  if (group?.text.length !== 3) return undefined
  if (mark === "'") return mark
  if (mark === (language === 'fr' ? '.' : ',')) return mark
  return manyGroups(tokens, i + 1, mark) || (language === 'fr' && group.text === '000') ? mark : undefined
}

function decimalsAt(
  tokens: readonly Token[],
  i: number,
  language: Language,
  thousands: string | undefined,
): Token | undefined {
  for (const mark of language === 'fr' ? [',', '.'] : ['.', ',']) {
    if (mark === thousands) continue
    const token = digitsAfter(tokens, i, mark)
    if (!token) continue
    if (language === 'en' && mark === ',' && token.text.length > 2) continue
    return token
  }
  return undefined
}

const plausibleDenominators = new Set(['2', '3', '4', '5', '8', '10'])

/** The value of "1/2" and its like, where it is plausibly no date, score or ratio. */
function slashFraction(tokens: readonly Token[], i: number): number | undefined {
  const numerator = tokens[i]
  const denominator = digitsAfter(tokens, i + 1, '/')
  if (numerator?.kind !== 'digits' || !denominator || !plausibleDenominators.has(denominator.text))
    return undefined
  if (numerator.text.startsWith('0') || digitsAfter(tokens, i + 3, '/')) return undefined
  const value = Number(numerator.text) / Number(denominator.text)
  return value < 1 ? value : undefined
}

/** The number in digits that begins at token `i`, a run of digits. */
export function readDigits(tokens: readonly Token[], i: number, language: Language): WrittenDigits {
  const fraction = slashFraction(tokens, i)
  if (fraction !== undefined) return { value: fraction, decimals: 0, next: i + 3, grouped: false }
  let whole = (tokens[i] as Token).text
  let next = i + 1
  const thousands = thousandsMark(tokens, i, language)
  if (thousands === '') {
    for (let token = tokens[next]; token?.kind === 'digits'; token = tokens[++next]) {
      if (token.space !== 1 || token.text.length !== 3) break
      whole += token.text
    }
  } else if (thousands !== undefined) {
    for (let token = digitsAfter(tokens, next, thousands); token?.text.length === 3;) {
      whole += token.text
      next += 2
      token = digitsAfter(tokens, next, thousands)
    }
  }
  const grouped = thousands !== undefined
  const decimals = decimalsAt(tokens, next, language, thousands)
  if (decimals) {
    const value = Number(`${whole}.${decimals.text}`)
    return { value, decimals: decimals.text.length, next: next + 2, grouped }
  }
  const half = vulgarFraction(tokens[next])
  if (half !== undefined && (tokens[next]?.space ?? 2) <= 1)
    return { value: Number(whole) + half, decimals: 0, next: next + 1, grouped }
  const mixed = tokens[next]?.space === 1 ? slashFraction(tokens, next) : undefined
  if (mixed !== undefined) return { value: Number(whole) + mixed, decimals: 0, next: next + 3, grouped }
  return { value: Number(whole), decimals: 0, next, grouped }
}

const joints = new Set(['-', '–', '−', '/', ':', '×', '*', '.', ','])

/** Whether the token at `i` joins what touches it to digits on its right: "10-15", "3:1", "13/09". */
export function joinsDigits(tokens: readonly Token[], i: number): boolean {
  const joint = tokens[i]
  const right = tokens[i + 1]
  return (
    joint !== undefined &&
    joint.space === 0 &&
    joints.has(joint.lower) &&
    right?.kind === 'digits' &&
    right.space === 0
  )
}

/**
 * Where a run of digits ends that is no number but a telephone number, a date in digits, an address of the net or the
 * like; `i` itself where the digits at `i`, which end before `next`, may be a number.
 */
export function endOfCode(tokens: readonly Token[], i: number, next: number): number {
  const before = tokens[i - 1]
  const first = tokens[i] as Token
  const named =
    before !== undefined &&
    first.space === 0 &&
    ((before.kind === 'word' && !before.lower.endsWith("'")) ||
      '#@_'.includes(before.lower) ||
      ((before.lower === '-' || before.lower === '/') &&
        before.space === 0 &&
        tokens[i - 2]?.kind === 'word'))
  let links = 0
  let end = next
  for (;;) {
    if (joinsDigits(tokens, end)) end += 2
    else if (tokens[end]?.kind === 'digits' && tokens[end]?.space === 1) end += 1
    else break
    links++
    if (links >= 2) end = Math.max(end, readDigitsEnd(tokens, end))
  }
  if (named) return Math.max(end, i + 1)
  if (first.text.length > 1 && first.text.startsWith('0')) return Math.max(end, i + 1)
  return links >= 2 ? end : i
}

function readDigitsEnd(tokens: readonly Token[], end: number): number {
  let at = end
  while (joinsDigits(tokens, at)) at += 2
  return at
}
