import { knownByKey, knownPhrases, type KnownName } from './known-names'
import type { Word } from './read-words'

/** A known name of several words that begins at word `first`; `last` is the index of its last word. */
export function matchPhrase(
  words: readonly Word[],
  first: number,
): { last: number; known: KnownName } | undefined {
  const start = words[first]
  if (!start) return undefined
  const space = start.key.indexOf(' ')
  for (const phrase of knownPhrases(space < 0 ? start.key : start.key.slice(0, space))) {
    const last = lastWordOf(phrase, words, first)
    const known = last !== undefined && last > first && knownByKey(phrase)
    if (known) return { last, known }
  }
  return undefined
}

function lastWordOf(phrase: string, words: readonly Word[], first: number): number | undefined {
  let at = 0
  for (let i = first; i < words.length; i++) {
    const word = words[i] as Word
    if (i > first && !word.joined) return undefined
    const piece = i > first && word.elided ? `${word.elided.toLowerCase()}'${word.key}` : word.key
    if (!phrase.startsWith(piece, at)) return undefined
    at += piece.length
    if (at === phrase.length) return i
    if (phrase.charAt(at) !== ' ') return undefined
    at++
  }
  return undefined
}
