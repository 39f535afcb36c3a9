import type { Range } from '@/lib/language/range'
import type { NameKind } from './name-candidate'
import type { Word } from './read-words'

/** Words `first` to `last` that make a name. */
export type Run = Range & {
  first: number
  last: number
  /** What the form of the name itself says. */
  kind?: NameKind
  /** Written in capitals or known as an acronym. */
  acronym: boolean
}

export function runOf(
  words: readonly Word[],
  first: number,
  last: number,
  kind?: NameKind,
  acronym = false,
): Run {
  return { first, last, from: (words[first] as Word).from, to: (words[last] as Word).to, kind, acronym }
}

export function isCapital(word: Word | undefined): boolean {
  return word !== undefined && (word.shape === 'capital' || word.shape === 'capitals')
}

/** The next word, where only white space parts them. */
export function nextOf(words: readonly Word[], i: number): Word | undefined {
  const next = words[i + 1]
  return next?.joined ? next : undefined
}
