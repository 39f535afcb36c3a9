import type { Language } from './language'
import type { Numeral } from './numeral'
import { findNumerals } from './numerals'
import { tokenize, type Token } from './tokens'

/** A text read once, for every finder to look at. */
export type Scan = {
  text: string
  language: Language
  tokens: readonly Token[]
  /** In the order of place, without overlap. */
  numerals: readonly Numeral[]
}

/** Reads a text: linear in its length, whatever it holds. */
export function scan(text: string, language: Language): Scan {
  const tokens = tokenize(text, language)
  return { text, language, tokens, numerals: findNumerals(tokens, language) }
}
