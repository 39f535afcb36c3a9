import { elidedWords } from '@/lib/language/fr/elision'
import type { WordEdges } from './form-index'
import { keyOf } from './term-tokens'

/** What may follow a word's apostrophe in English. */
const contracted = new Set(['s', 'd', 'll', 'm', 're', 've'])

/**
 * Where a word begins and ends in English: before "'s" and "'ll", not inside "O'Brien"; a hyphen parts words
 * ("NATO-led", "pro-Kyiv"). French words left standing keep their elision ("l'OTAN").
 */
export const englishEdges: WordEdges = {
  begins(text, tokens, first) {
    const token = tokens[first]
    const before = tokens[first - 1]
    if (token?.kind !== 'word' || !before || token.gap !== 'none') return true
    const earlier = tokens[first - 2]
    if (before.kind === 'apostrophe')
      return before.gap !== 'none' || earlier?.kind !== 'word' || elidedWords.has(keyOf(text, earlier))
    const sign = text.charAt(before.from)
    if (sign === '.') return before.gap !== 'none' || earlier?.kind !== 'word'
    return sign !== '@' && sign !== '_'
  },

  ends(text, tokens, last) {
    const after = tokens[last + 1]
    if (tokens[last]?.kind !== 'word' || !after || after.gap !== 'none') return true
    const next = tokens[last + 2]
    const touches = next?.kind === 'word' && next.gap === 'none'
    if (after.kind === 'apostrophe') return !touches || contracted.has(keyOf(text, next))
    const sign = text.charAt(after.from)
    if (sign === '.') return !touches
    return sign !== '@' && sign !== '_'
  },
}
