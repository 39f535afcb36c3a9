import { foldWord } from '@/lib/language/normalise'
import type { Range } from '@/lib/language/range'

/** What terms are compared by. Spaces and hyphens inside words are no tokens, only the gap before the next one. */
export type TermToken = Range & {
  kind: 'word' | 'apostrophe' | 'sign'
  /** What stands between it and the token before. */
  gap: 'none' | 'space' | 'hyphen'
  /** A number (32 bits) that tokens of equal folded spelling share; two others may share one by chance. */
  hash: number
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

/** Every alphabet of Europe and its punctuation lies below. */
const tabled = 0x2070
const spelledOut = 0xffff
const classes = Uint8Array.from({ length: tabled }, (_, code) => classOf(code))

/** The folded letter of each letter: 0 for none, `spelledOut` where it is several or the character ends a word. */
const folded = Uint16Array.from({ length: tabled }, (_, code) => {
  if (classes[code] === joining) return 0
  if (classes[code] !== word) return spelledOut
  const fold = foldWord(`${String.fromCharCode(code)}x`)
    .slice(0, -1)
    .replace('ς', 'σ')
  return fold.length > 1 ? spelledOut : fold === '' ? 0 : fold.charCodeAt(0)
})

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < tabled ? classes[code]! : classOf(text.codePointAt(at) ?? 0)
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

const emptyHash = 0x811c9dc5 | 0

function addTo(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

function addLetter(hash: number, letter: string): number {
  const fold = foldWord(`${letter}x`)
  for (let i = 0; i < fold.length - 1; i++) hash = addTo(hash, fold.charCodeAt(i))
  return hash
}

function readWord(text: string, token: TermToken) {
  let hash = emptyHash
  let to = token.from
  while (to < text.length) {
    const code = text.charCodeAt(to)
    const fold = code < tabled ? folded[code]! : spelledOut
    if (fold !== spelledOut) {
      if (fold !== 0) hash = addTo(hash, fold)
      to++
      continue
    }
    const kind = classAt(text, to)
    if (kind !== word && kind !== joining) break
    const end = to + widthAt(text, to)
    hash = addLetter(hash, text.slice(to, end))
    to = end
  }
  token.kind = 'word'
  token.hash = hash
  token.to = endOfAddress(text, token.from, to)
}

const colon = 0x3a
const dot = 0x2e

/** A web address is one token, so that no name is found inside it. */
function endOfAddress(text: string, from: number, to: number): number {
  if (to - from > 5 || to >= text.length) return to
  const next = text.charCodeAt(to)
  if (next !== colon && next !== dot) return to
  const scheme = text.slice(from, to).toLowerCase()
  const isAddress = next === dot ? scheme === 'www' : /^https?$/.test(scheme) && text.startsWith('://', to)
  if (isAddress) while (to < text.length && classAt(text, to) !== space) to++
  return to
}

function readSign(text: string, token: TermToken, found: number) {
  const { from } = token
  let to = from + widthAt(text, from)
  if (found === flag && to < text.length && classAt(text, to) === flag) to += widthAt(text, to)
  while (to < text.length && classAt(text, to) === joining) {
    const joins = text.charCodeAt(to) === 0x200d && to + 1 < text.length && classAt(text, to + 1) === sign
    to += widthAt(text, to)
    if (joins) to += widthAt(text, to)
  }
  token.kind = found === apostrophe ? 'apostrophe' : 'sign'
  token.hash = found === apostrophe ? 0 : hashSign(text, from, to)
  token.to = to
}

/** Signs too may be written in parts ("≠" and "=" with a stroke). */
function hashSign(text: string, from: number, to: number): number {
  const code = text.charCodeAt(from)
  if (to === from + 1 && code < 0x80) return addTo(0, code)
  const sign = text.slice(from, to).normalize()
  let hash = 0
  for (let i = 0; i < sign.length; i++) hash = addTo(hash, sign.charCodeAt(i))
  return hash
}

function isInside(text: string, at: number): boolean {
  return at > 0 && at + 1 < text.length && classAt(text, at - 1) !== space && classAt(text, at + 1) !== space
}

const blank = (): TermToken => ({ from: 0, to: 0, kind: 'word', gap: 'none', hash: 0 })

/** Reads the token that begins at the offset or after it; false where none is left. */
function readToken(text: string, at: number, token: TermToken): boolean {
  token.gap = 'none'
  for (; at < text.length; at++) {
    const found = classAt(text, at)
    if (found === space || (found === hyphen && isInside(text, at))) {
      token.gap = found === space ? 'space' : 'hyphen'
      continue
    }
    token.from = at
    if (found === word || found === joining) readWord(text, token)
    else readSign(text, token, found)
    return true
  }
  return false
}

/** The tokens of a text in order. Linear in its length. */
export function termTokens(text: string): TermToken[] {
  const tokens: TermToken[] = []
  for (let token = blank(); readToken(text, tokens.at(-1)?.to ?? 0, token); token = blank())
    tokens.push(token)
  return tokens
}

const scratch = blank()

/** Writes the hashes of a text's tokens into a list from an index on, and gives the index behind the last. */
export function writeTokenHashes(text: string, hashes: number[], index = 0): number {
  const end = writeWordHashes(text, hashes, index)
  if (end !== undefined) return end
  for (let at = 0; readToken(text, at, scratch); at = scratch.to) hashes[index++] = scratch.hash
  return index
}

/** The same in a quarter of the time for words with spaces between them; undefined where anything else stands. */
function writeWordHashes(text: string, hashes: number[], index: number): number | undefined {
  let hash = emptyHash
  let open = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const fold = code < tabled ? folded[code]! : spelledOut
    if (fold !== spelledOut) {
      if (fold !== 0) hash = addTo(hash, fold)
      open = true
    } else if (code !== 0x20) return undefined
    else if (open) {
      hashes[index++] = hash
      hash = emptyHash
      open = false
    }
  }
  if (open) hashes[index++] = hash
  return index
}

/** A token's folded spelling; "'" for every apostrophe. */
export function keyOf(text: string, { from, to, kind }: TermToken): string {
  return kind === 'apostrophe' ? "'" : foldWord(text.slice(from, to))
}
