import type { Language } from './language'
import type { Range } from './range'

/**
 * A word, a run of ASCII digits, or one other character that is not space. French words keep the apostrophe of an
 * elision ("d'", "qu'"); hyphens and English apostrophes stand alone.
 */
export type Token = Range & {
  kind: 'word' | 'digits' | 'mark'
  text: string
  /** Lower case, composed (NFC), with one spelling of the apostrophe ('), the hyphen (-) and the degree sign (°). */
  lower: string
  /** How many characters of space stand before it; 0 where it touches what goes before. */
  space: number
}

const marks = new Map([
  ['’', "'"],
  ['ʼ', "'"],
  ['‘', "'"],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['º', '°'],
  ['˚', '°'],
  ['\u2032', "'"],
  ['\u2033', '"'],
])

const letter = 1
const digit = 2
const blank = 3
const mark = 4
const upper = 5
const combining = 6

const classes = new Uint8Array(0x3000)
for (let code = 0; code < classes.length; code++) classes[code] = classOf(code)

function classOf(code: number): number {
  if (code >= 48 && code <= 57) return digit
  if (code >= 65 && code <= 90) return upper
  if (code >= 97 && code <= 122) return letter
  if (code <= 32 || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a)) return blank
  if (code === 0x200b || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f)
    return blank
  if (code >= 0x300 && code <= 0x36f) return combining
  const character = String.fromCharCode(code)
  if (character === 'º' || character === 'ª' || character === 'ʼ') return mark
  if (!/\p{L}|\p{M}/u.test(character)) return mark
  return character === character.toLowerCase() ? letter : upper
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < classes.length) return classes[code] as number
  if (code === 0xfeff || code === 0x3000) return blank
  return code >= 0xd800 && code < 0xf900 ? mark : upper
}

/** The tokens of a text in order; every character but space belongs to exactly one. Linear in its length. */
export function tokenize(text: string, language: Language): Token[] {
  const tokens: Token[] = []
  const length = text.length
  let at = 0
  let space = 0
  while (at < length) {
    const from = at
    const kind = classAt(text, at++)
    if (kind === blank) {
      space++
      continue
    }
    if (kind === digit) {
      while (at < length && classAt(text, at) === digit) at++
      const digits = text.slice(from, at)
      tokens.push({ kind: 'digits', from, to: at, text: digits, lower: digits, space })
    } else if (kind === mark || kind === combining) {
      const character = text.charAt(from)
      const lower = character < '\x80' ? character : (marks.get(character) ?? character)
      tokens.push({ kind: 'mark', from, to: at, text: character, lower, space })
    } else {
      let highest = kind
      while (at < length) {
        const next = classAt(text, at)
        if (next !== letter && next !== upper && next !== combining) break
        if (next > highest) highest = next
        at++
      }
      let elided = false
      if (language === 'fr' && at < length) {
        const code = text.charCodeAt(at)
        elided = code === 39 || code === 0x2019
        if (elided) at++
      }
      const word = text.slice(from, at)
      let lower = highest === letter ? word : word.toLowerCase()
      if (highest === combining) lower = lower.normalize('NFC')
      if (elided && text.charCodeAt(at - 1) !== 39) lower = lower.slice(0, -1) + "'"
      tokens.push({ kind: 'word', from, to: at, text: word, lower, space })
    }
    space = 0
  }
  return tokens
}
