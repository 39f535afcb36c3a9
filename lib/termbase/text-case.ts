import { isTitleCase } from '@/lib/language/en/title-case'
import type { CaseContext } from './compare-case'
import type { TermToken } from './term-tokens'

const hasLower = /\p{Ll}/u
const startOfSentence = /(?:^|[.!?…:\n])[\s"'“”‘’«»‹›([{•*–—-]*$/u
const openingMark = /[“‘«‹"(]\s*$/u

/** How far back the start of a sentence is looked for. */
const reach = 16

/** The case around the tokens from `first` to `last`, read only when it is asked for. */
export function readTextCase(
  text: string,
  tokens: readonly TermToken[],
): (first: number, last: number) => CaseContext {
  let capitals: boolean | undefined
  const inCapitals = () => (capitals ??= !hasLower.test(text))
  let titleCase: boolean | undefined
  const inTitleCase = () => (titleCase ??= isTitleCase(text))

  function isCapitalWord(index: number): boolean {
    const token = tokens[index]
    if (token?.kind !== 'word' || token.to - token.from < 2) return false
    const word = text.slice(token.from, token.to)
    return word === word.toUpperCase() && word !== word.toLowerCase()
  }

  return (first, last) => ({
    inCapitals,
    inTitleCase,
    amongCapitals: () => inCapitals() || isCapitalWord(first - 1) || isCapitalWord(last + 1),
    startsSentence: () => {
      const from = tokens[first]?.from ?? 0
      const before = text.slice(Math.max(0, from - reach), from)
      return from < reach
        ? startOfSentence.test(before) || openingMark.test(before)
        : startOfSentence.test(`x${before}`) || openingMark.test(before)
    },
  })
}
