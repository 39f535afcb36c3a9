import { isTitleCase } from '@/lib/language/en/title-case'
import { foldWord } from '@/lib/language/normalise'
import type { Range } from '@/lib/language/range'

/** A run of letters and digits, or an abbreviation with its dots ("U.N."). Hyphens and apostrophes part words. */
export type Word = Range & {
  text: string
  lower: string
  /** Lower case without accents. */
  fold: string
  /** Without the dots of an abbreviation. */
  bare: string
}

/** The pair as the glossary is held against it, read once for all entries. */
export type Draft = {
  source: string
  text: string
  words: readonly Word[]
  /** The words of the French as they are written there. */
  sourceWords: ReadonlySet<string>
  inCapitals: boolean
  inTitleCase: boolean
}

const wordPattern = /\p{Lu}(?:\.\p{Lu})+\.?(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+/gu

/** The words of a text in order, with their places in it. */
export function readWords(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => {
    const bare = word.includes('.') ? word.replaceAll('.', '') : word
    const lower = word.toLowerCase()
    return { from: index, to: index + word.length, text: word, lower, fold: foldWord(word), bare }
  })
}

export function readDraft(source: string, text: string): Draft {
  return {
    source,
    text,
    words: readWords(text),
    sourceWords: new Set(readWords(source).map((word) => word.text)),
    inCapitals: !/\p{Ll}/u.test(text),
    inTitleCase: isTitleCase(text),
  }
}

const sentenceStart = /(?:^|[.!?…:\n])[\s"'“”‘’«»‹›([{•*–—-]*$|[“‘«‹"(]\s*$/u

/** Whether a capital at this place says nothing about the word. */
export function startsSentence(text: string, at: number): boolean {
  const from = Math.max(0, at - 16)
  return sentenceStart.test((from > 0 ? 'x' : '') + text.slice(from, at))
}

/** Whether only space or a hyphen stands between two words. */
export function areNeighbours(text: string, left: Range | undefined, right: Range | undefined): boolean {
  return (
    left !== undefined && right !== undefined && /^[\s\u2010\u2011-]+$/u.test(text.slice(left.to, right.from))
  )
}

export const isCapitalised = (word: string) => /^\p{Lu}/u.test(word)
