import { foldWord } from '@/lib/language/normalise'
import type { Range } from '@/lib/language/range'

/** What terms are compared by. Spaces and hyphens inside words are no tokens, only the gap before the next one. */
export type TermToken = Range & {
  /** A word's folded spelling, "'" for every apostrophe, a sign itself. */
  key: string
  kind: 'word' | 'apostrophe' | 'sign'
  /** What stands between it and the token before. */
  gap: 'none' | 'space' | 'hyphen'
}

const word = 0
const space = 1
const hyphen = 2
const apostrophe = 3
const sign = 4
/** Goes with what stands before it: combining marks, the joiner and the skin tones of emoji. */
const joining = 5
/** Half a flag. */
const flag = 6

function classOf(codePoint: number): number {
  const char = String.fromCodePoint(codePoint)
  if (/[-‐‑–]/.test(char)) return hyphen
  if (/['‘’ʼ＇]/.test(char)) return apostrophe
  if (/[\p{L}\p{N}\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/u.test(char))
    return word
  if (/[\p{M}\u200D\u{1F3FB}-\u{1F3FF}]/u.test(char)) return joining
  if (/[\u{1F1E6}-\u{1F1FF}]/u.test(char)) return flag
  return /\s/.test(char) ? space : sign
}

const classes = Uint8Array.from({ length: 0x2070 }, (_, code) => classOf(code))

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return classes[code] ?? classOf(text.codePointAt(at) ?? 0)
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

function endOfWord(text: string, from: number): number {
  let to = from
  while (to < text.length) {
    const kind = classAt(text, to)
    if (kind !== word && kind !== joining) break
    to += widthAt(text, to)
  }
  return to
}

function endOfSign(text: string, from: number): number {
  let to = from + widthAt(text, from)
  if (classAt(text, from) === flag && to < text.length && classAt(text, to) === flag) to += widthAt(text, to)
  while (to < text.length && classAt(text, to) === joining) {
    const joins = text.charCodeAt(to) === 0x200d && to + 1 < text.length && classAt(text, to + 1) === sign
    to += widthAt(text, to)
    if (joins) to += widthAt(text, to)
  }
  return to
}

/** A web address is one token, so that no name is found inside it. */
function endOfAddress(text: string, from: number, to: number): number {
  const scheme = text.slice(from, to).toLowerCase()
  if (!(scheme === 'www' ? text.startsWith('.', to) : text.startsWith('://', to))) return to
  while (to < text.length && classAt(text, to) !== space) to++
  return to
}

/** The tokens of a text in order. Linear in its length. */
export function termTokens(text: string): TermToken[] {
  const tokens: TermToken[] = []
  let gap: TermToken['gap'] = 'none'
  let at = 0
  while (at < text.length) {
    const from = at
    const found = classAt(text, at)
    if (found === space) {
      gap = 'space'
      at++
    } else if (found === hyphen && isInside(text, at)) {
      gap = 'hyphen'
      at++
    } else if (found === word || found === joining) {
      at = endOfWord(text, at)
      const length = at - from
      if (length >= 3 && length <= 5) at = endOfAddress(text, from, at)
      tokens.push({ from, to: at, key: foldWord(text.slice(from, at)), kind: 'word', gap })
      gap = 'none'
    } else {
      at = endOfSign(text, at)
      const kind = found === apostrophe ? 'apostrophe' : 'sign'
      tokens.push({ from, to: at, key: found === apostrophe ? "'" : text.slice(from, at), kind, gap })
      gap = 'none'
    }
  }
  return tokens
}

function isInside(text: string, at: number): boolean {
  return at > 0 && at + 1 < text.length && classAt(text, at - 1) !== space && classAt(text, at + 1) !== space
}
