import type { Hint } from './analysis'

/** The English in words that the French asks for and the draft does not have yet, in the order of the French, the best first. */
export function wantedWords(hints: readonly Hint[]): string[] {
  const open = hints.filter(({ fate }) => fate !== 'kept' && fate !== 'dismissed')
  const words = open.flatMap(({ renderings }) => renderings.map(({ text }) => text))
  return [...new Set(words)].filter((text) => /^\p{L}{2}/u.test(text))
}
