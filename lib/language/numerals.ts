import { enNumberWords } from './en/number-words'
import { readEnglishNumeral } from './en/numerals'
import { frNumberWords } from './fr/number-words'
import { readFrenchNumeral } from './fr/numerals'
import type { Language } from './language'
import type { Numeral } from './numeral'
import { endOfCode, joinsDigits, readDigits, vulgarFraction, type WrittenDigits } from './numerals-digits'
import type { Token } from './tokens'

/** What a language reads at a token: everything of a numeral but its place in the text. */
export type ReadNumeral = Omit<Numeral, 'from' | 'to' | 'first' | 'linked' | 'minusFrom'>

function digitsAt(tokens: readonly Token[], i: number, language: Language): WrittenDigits | undefined {
  const token = tokens[i] as Token
  if (token.kind === 'digits') return readDigits(tokens, i, language)
  const value = vulgarFraction(token)
  return value === undefined ? undefined : { value, decimals: 0, next: i + 1, grouped: false }
}

function minusBefore(tokens: readonly Token[], i: number): number | undefined {
  const before = tokens[i - 1]
  if (before === undefined) return undefined
  if (before.lower === 'moins' || before.lower === 'minus') return before.from
  if (tokens[i]?.space !== 0) return undefined
  if (before.lower === '−') return before.from
  const opens = before.space > 0 || i === 1 || tokens[i - 2]?.lower === '('
  return (before.lower === '-' || before.lower === '–') && opens ? before.from : undefined
}

/** Every numeral of a text that has a value: linear in the number of tokens. */
export function findNumerals(tokens: readonly Token[], language: Language): Numeral[] {
  const words = language === 'fr' ? frNumberWords : enNumberWords
  const readNumeral = language === 'fr' ? readFrenchNumeral : readEnglishNumeral
  const numerals: Numeral[] = []
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i] as Token
    if (token.kind === 'word' && !words.has(token.lower) && !(language === 'fr' && isRoman(token.text))) {
      i++
      continue
    }
    if (token.lower === 'mille') {
      const last = numerals.at(-1)
      if (last?.noun === i && last.value < 2) {
        i++
        continue
      }
    }
    const digits = token.kind === 'word' ? undefined : digitsAt(tokens, i, language)
    if (digits && token.kind === 'digits') {
      const end = endOfCode(tokens, i, digits.next)
      if (end > i) {
        i = end
        continue
      }
    }
    const found = digits || token.kind === 'word' ? readNumeral(tokens, i, digits) : undefined
    if (!found) {
      i++
      continue
    }
    const linked =
      (i >= 2 && tokens[i - 2]?.kind === 'digits' && joinsDigits(tokens, i - 1)) ||
      joinsDigits(tokens, found.next)
    const minusFrom = minusBefore(tokens, i)
    const to = (tokens[found.next - 1] as Token).to
    const { value, next, noun, decimals, style, form, scale, approximate, lone, grouped } = found
    numerals.push({
      from: token.from,
      to,
      first: i,
      next,
      noun,
      value,
      decimals,
      style,
      form,
      scale,
      approximate,
      lone,
      grouped,
      linked,
      minusFrom,
    })
    i = next
  }
  return numerals
}

/** Whether a word may be a Roman ordinal ("XXe"), by its first two letters. */
function isRoman(word: string): boolean {
  const code = word.charCodeAt(0)
  if (code < 67 || code > 88 || word.length < 2) return false
  return 'IVXLC'.includes(word.charAt(0)) && 'IVXLCeè'.includes(word.charAt(1))
}
