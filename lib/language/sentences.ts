import { bracketPairs } from './brackets'
import * as en from './en/abbreviations'
import * as fr from './fr/abbreviations'
import type { Language } from './language'
import type { Range } from './range'

const languages = { en, fr }

/** A terminator; a run of them with a French space before "?" and "!"; then what closes a quotation or a bracket. */
const terminator = /[.!?…\n\r\u2028\u2029]/g
const run = /[.!?…]*(?:[ \u00a0\u202f]?[!?]+)*(?:[\s]?»|\s"(?=\s|$)|[”“„’'")\]›]|\[\d{1,3}\])*/y
const space = /\s/
const openers = /\s*[\s«“”„"‘’'(\[‹–—\-…¿¡•]{0,40}/y
const word = /[\p{L}\p{M}]{1,20}/uy
const wordBefore = /[\p{L}\p{N}\p{M}.º]+$/u

/**
 * The sentences of one paragraph, in order, without the white space around them: everything else of the text stands
 * in exactly one of them. A line break ends a sentence. Time grows linearly with the text.
 */
export function splitSentences(text: string, language: Language): Range[] {
  const sentences: Range[] = []
  const brackets = bracketPairs(text)
  let bracket = 0
  let closes = 0
  let from = 0
  let seen = 0
  let hasWords = false

  /** Whether the sentence holds a letter or a digit before `at`. */
  const wordsBefore = (at: number): boolean => {
    if (!hasWords && at > seen) hasWords = /[\p{L}\p{N}]/u.test(text.slice(seen, at))
    seen = Math.max(seen, at)
    return hasWords
  }
  const end = (to: number) => {
    const sentence = trimmed(text, from, to)
    if (sentence) sentences.push(sentence)
    from = seen = to
    closes = 0
    hasWords = false
  }

  terminator.lastIndex = 0
  for (let at = next(text, 0); at >= 0;) {
    if (isLineEnd(text.charCodeAt(at))) {
      end(at + 1)
      at = next(text, at + 1)
      continue
    }
    for (; bracket < brackets.length && brackets[bracket]!.from < at; bracket++) {
      const pair = brackets[bracket]!
      if (pair.from >= from && wordsBefore(pair.from)) closes = Math.max(closes, pair.to)
    }
    run.lastIndex = at
    run.exec(text)
    const to = run.lastIndex
    if (to >= closes && wordsBefore(at) && endsSentence(text, from, at, to, language)) end(to)
    at = next(text, to)
  }
  end(text.length)
  return sentences
}

function next(text: string, from: number): number {
  terminator.lastIndex = from
  return terminator.exec(text)?.index ?? -1
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029
}

function trimmed(text: string, from: number, to: number): Range | null {
  while (from < to && space.test(text[from]!)) from += 1
  while (to > from && space.test(text[to - 1]!)) to -= 1
  return from < to ? { from, to } : null
}

/** Whether the run of terminators and closing marks in [at, to) ends the sentence that began at `from`. */
function endsSentence(text: string, from: number, at: number, to: number, language: Language): boolean {
  if (to === text.length) return true
  if (!space.test(text[to]!)) return false
  openers.lastIndex = to
  openers.exec(text)
  const follows = String.fromCodePoint(text.codePointAt(openers.lastIndex) ?? 0x20)
  if (/[\p{Ll},;:.!?)\]»]/u.test(follows)) return false
  const isPoint = text[at] === '.' && !/[.!?…]/.test(text[at + 1] ?? '')
  return !isPoint || !isAbbreviation(text, from, at, openers.lastIndex, language)
}

/** Whether the point at `at` belongs to the word before it; `following` is where the next word begins. */
function isAbbreviation(
  text: string,
  from: number,
  at: number,
  following: number,
  language: Language,
): boolean {
  const start = Math.max(from, at - 24)
  const before = wordBefore.exec(text.slice(start, at))?.[0]
  if (!before) return false
  const isFirst = start === from && !/[\p{L}\p{N}]/u.test(text.slice(start, at - before.length))
  if (isFirst && /^(?:\d{1,3}|[IVX]{1,6}|\p{L})$/u.test(before)) return true
  const { abbreviations, sentenceStarters } = languages[language]
  const isIn = (list: ReadonlySet<string>) => list.has(before) || list.has(before.toLowerCase())
  if (abbreviations.phrase.has(before.replaceAll('.', '').toLowerCase())) return true
  if (
    isIn(abbreviations.beforeNumber) &&
    /^(?:\d|[IVXLC]{2,}\b|[A-Z]\. ?\d)/.test(text.slice(following, following + 8))
  )
    return true
  word.lastIndex = following
  const follows = word.exec(text)?.[0] ?? ''
  if (/^[ap]\.m$/i.test(before)) return timeGoesOn.has(follows)
  const begins = sentenceStarters.has(follows.toLowerCase())
  if (isIn(abbreviations.title)) return !begins || /^\p{Lu}/u.test(before)
  const isInitials = /^\p{Lu}(?:\.\p{Lu})*$/u.test(before)
  return (isInitials || isIn(abbreviations.afterName)) && !begins
}

/** What goes on after "a.m." and "p.m.". */
const timeGoesOn: ReadonlySet<string> = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday ET EST EDT CT CST CDT MT MST MDT PT PST PDT ' +
    'GMT UTC BST CET CEST EET Eastern Central Mountain Pacific Greenwich Paris Moscow Kyiv London'
  ).split(' '),
)
