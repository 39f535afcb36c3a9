import { abbreviations } from '@/lib/language/fr/abbreviations'
import { elidedWords } from '@/lib/language/fr/elision'
import { romanOrdinal, romanValue } from '@/lib/language/numerals-roman'
import type { Range } from '@/lib/language/range'
import { tokenize, type Token } from '@/lib/language/tokens'
import { nameKey } from './lists/name-list'

/** How a word is written: "paris", "Paris", "PARIS" or "G7", "J", "XIV", "2024". */
export type Shape = 'lower' | 'capital' | 'capitals' | 'initial' | 'roman' | 'digits'

/** A word as a name would have it: with its hyphens, without an elided "l'" before it. */
export type Word = Range & {
  text: string
  key: string
  shape: Shape
  /** What is elided before it, with its case: "l", "d", "Qu"; else empty. */
  elided: string
  /** Only white space stands between it and the word before, or the point of an initial. */
  joined: boolean
  /** The last mark before it since the word before; else empty. */
  mark: string
  /** Its capital may be that of a sentence, a quotation or a list item. */
  starts: boolean
  /** The character that touches it behind, if that is no space. */
  after: string
}

const sentenceMarks = new Set([
  '.',
  '!',
  '?',
  '…',
  ':',
  '«',
  '“',
  '"',
  '„',
  '‘',
  '•',
  '*',
  '|',
  '>',
  '▶',
  '‹',
])
const keptPrefixes = new Set([
  'al',
  'el',
  'ad',
  'as',
  'az',
  'ar',
  'at',
  'an',
  'ash',
  'ben',
  'bin',
  'ibn',
  'abd',
])
const suffixes = new Set([
  'la',
  'ci',
  'meme',
  'il',
  'elle',
  'on',
  't',
  'ils',
  'elles',
  'ce',
  'je',
  'nous',
  'vous',
])
const titles = (word: string) => abbreviations.title.has(word) || abbreviations.title.has(word.toLowerCase())

const upper = /^\p{Lu}/u
const hasUpper = /\p{Lu}/u
const hasLower = /\p{Ll}/u

function shapeOf(text: string): Shape {
  if (!hasUpper.test(text)) return /^\d/.test(text) ? 'digits' : 'lower'
  if (hasLower.test(text)) {
    if (romanOrdinal(text) !== undefined) return 'roman'
    return 'capital'
  }
  if (text.length === 1) return 'initial'
  return romanValue(text) !== undefined && text !== 'CC' && text !== 'LCL' ? 'roman' : 'capitals'
}

/** A stretch of characters without white space that is an address, a handle or a hashtag. */
const reference =
  /(?<!\S)[«(“"]?(?:\S*(?:@|:\/\/)\S*|www\.\S+|#\S+|\S+\.(?:com|fr|org|net|eu|info|ua|uk|ru|be|ch)(?![\p{L}\p{N}])\S*)/giu

/** The words of a French text in the order of place; those of addresses and handles are left out. Linear in its length. */
export function readWords(text: string): Word[] {
  const tokens = tokenize(text, 'fr')
  const masked = /[@#/]|\.\p{L}/u.test(text) ? [...text.matchAll(reference)] : []
  let mask = 0
  const words: Word[] = []
  let mark = ''
  let marks = 0
  let starts = true
  let end = 0
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i] as Token
    while (masked[mask] && masked[mask]!.index + masked[mask]![0].length <= token.from) mask++
    const address = masked[mask]
    if (address && token.from >= address.index) {
      mark = '@'
      marks++
      i++
      continue
    }
    if (words.length > 0 && token.space > 0 && breaksLine(text, end, token.from)) {
      starts = true
      mark = '\n'
      marks++
    }
    if (token.kind === 'mark') {
      const last = words.at(-1)
      if (last && marks === 0 && token.space === 0) last.after = token.text
      const point = token.text === '.' && last && marks === 0 && token.space === 0
      const abbreviates = point && (last.shape === 'initial' || titles(last.text))
      if (!abbreviates) {
        mark = token.text
        marks++
        if (sentenceMarks.has(token.text)) starts = true
      }
      end = token.to
      i++
      continue
    }
    const read = readWord(text, tokens, i)
    const { from, to, next, elided } = read
    const written = text.slice(from, to)
    const plain = /^[a-z]+$/.test(written)
    words.push({
      from,
      to,
      text: written,
      key: plain ? written : nameKey(written),
      shape: plain ? 'lower' : shapeOf(written),
      elided,
      joined: marks === 0 && words.length > 0,
      mark,
      starts,
      after: '',
    })
    mark = ''
    marks = 0
    starts = false
    end = to
    i = next
  }
  return words
}

function breaksLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return true
  return false
}

function readWord(
  text: string,
  tokens: readonly Token[],
  first: number,
): Range & { next: number; elided: string } {
  let i = first
  let elided = ''
  const head = tokens[i] as Token
  const behind = tokens[i + 1]
  if (/['’]$/.test(head.text) && behind?.space === 0 && behind.kind !== 'mark') {
    const bare = head.lower.slice(0, -1)
    const own = /^[NMO]['’]/.test(head.text) && upper.test(behind.text)
    if (elidedWords.has(bare) && !own) {
      elided = head.text.slice(0, -1)
      i++
    }
  }
  let from = (tokens[i] as Token).from
  let to = endOf(tokens[i] as Token)
  let next = i + 1
  // "O'Brien", "COP29", "F-16", "Jean-Luc", "Val-d'Oise".
  for (;;) {
    const token = tokens[next]
    const last = tokens[next - 1] as Token
    if (!token || token.space > 0) break
    if (token.kind === 'mark') {
      const part = tokens[next + 1]
      if (token.lower !== '-' || !part || part.space > 0 || part.kind === 'mark') break
      if (suffixes.has(nameKey(part.text)) && !upper.test(part.text) && !isHyphenated(tokens, next + 2)) {
        if (hasUpper.test(text.slice(from, to))) {
          const skipped = skipSuffixes(tokens, next)
          return { from, to, next: skipped, elided }
        }
      }
      const so = text.slice(from, to)
      if (!hasUpper.test(so) && upper.test(part.text) && !keptPrefixes.has(so) && /^\p{L}/u.test(so)) {
        // "pro-Kiev", "ex-URSS": the name begins behind the hyphen.
        from = part.from
        elided = ''
      }
      to = endOf(part)
      next += 2
    } else if (
      last.kind !== 'mark' &&
      (token.kind === 'digits' || last.kind === 'digits' || /['’]$/.test(last.text))
    ) {
      if (last.kind === 'digits' && !upper.test(token.text)) break
      to = endOf(token)
      next++
    } else break
  }
  return { from, to, next, elided }
}

function isHyphenated(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === '-' && tokens[at]?.space === 0 && upper.test(tokens[at + 1]?.text ?? '')
}

function skipSuffixes(tokens: readonly Token[], at: number): number {
  let next = at
  while (tokens[next]?.lower === '-' && tokens[next]?.space === 0 && tokens[next + 1]?.space === 0) next += 2
  return next
}

/** The end without the apostrophe of a word that is not elided ("Adidas'"). */
function endOf(token: Token): number {
  return /['’]$/.test(token.text) && token.text.length > 2 ? token.to - 1 : token.to
}
