import { elidedWords } from '@/lib/language/fr/elision'
import type { WordEdges } from './form-index'
import { keyOf, type TermToken } from './term-tokens'

const prefixes = new Set(
  'anti contre ex hyper inter mini non pan post pre pro quasi super trans ultra'.split(' '),
)
const saints = new Set(['saint', 'sainte', 'saints', 'saintes', 'st', 'ste', 'notre'])
const particles = new Set(['là', 'ci'])

const touchesWord = (token: TermToken | undefined) => token?.kind === 'word' && token.gap === 'none'

function isName(text: string, token: TermToken): boolean {
  return /[\p{Lu}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(token.from) ?? 0))
}

/**
 * Where a word begins and ends in French: after an elision ("l'OTAN"), not inside "aujourd'hui". A hyphen parts a name
 * from a prefix or another name ("pro-Kiev", "Russie-Ukraine"), not from the rest of a compound ("Saint-Denis").
 */
export const frenchEdges: WordEdges = {
  begins(text, tokens, first, entry) {
    const token = tokens[first]
    const before = tokens[first - 1]
    if (token?.kind !== 'word' || !before || token.gap === 'space') return true
    if (token.gap === 'hyphen') {
      if (prefixes.has(keyOf(text, before)) || keyOf(text, before).endsWith('o')) return true
      return entry.kind !== 'common' && isName(text, before) && !saints.has(keyOf(text, before))
    }
    if (before.kind === 'apostrophe') {
      const elided = tokens[first - 2]
      return before.gap !== 'none' || elided?.kind !== 'word' || elidedWords.has(keyOf(text, elided))
    }
    const sign = text.charAt(before.from)
    if (sign === '.') return before.gap !== 'none' || tokens[first - 2]?.kind !== 'word'
    return sign !== '@' && sign !== '_'
  },

  ends(text, tokens, last, entry) {
    const after = tokens[last + 1]
    if (tokens[last]?.kind !== 'word' || !after || after.gap === 'space') return true
    if (after.gap === 'hyphen') {
      if (particles.has(text.slice(after.from, after.to).normalize())) return true
      return entry.kind !== 'common' && isName(text, after)
    }
    const sign = text.charAt(after.from)
    if (after.kind === 'apostrophe' || sign === '.') return !touchesWord(tokens[last + 2])
    return sign !== '@' && sign !== '_'
  },
}
