import type { Language } from '@/lib/language/language'
import type { Token } from '@/lib/language/tokens'
import { qualify, type CurrencyNoun } from './currency-nouns'
import { englishCurrencies } from './en'
import { frenchCurrencies } from './fr'
import { currencyCodes, currencySigns, signCountries } from './signs'

/** A currency beside a number: what it multiplies the number by ("k€", "centimes"), and the tokens it takes. */
export type CurrencyAfter = { currency: string; factor: number; next: number; assumed?: true }
export type CurrencyBefore = { currency: string; first: number }

const scales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['Md', 1e9],
  ['Mds', 1e9],
  ['Mrd', 1e9],
  ['Mrds', 1e9],
  ['G', 1e9],
])

function codeOf(text: string): string | undefined {
  if (text.length !== 3 || !currencyCodes.has(text)) return undefined
  return text === 'RMB' ? 'CNY' : text
}

/** The sign at `i` with the letters that may follow it: "€", "$ CA", "$US". */
function signAt(tokens: readonly Token[], i: number): { currency: string; next: number } | undefined {
  const sign = tokens[i]?.text ?? ''
  const currency = currencySigns.get(sign)
  if (currency === undefined) return undefined
  const letters = tokens[i + 1]
  const country =
    letters && letters.space <= 1 && letters.text.length > 1
      ? signCountries[sign]?.get(letters.text)
      : undefined
  return country === undefined ? { currency, next: i + 1 } : { currency: country, next: i + 2 }
}

/** "d'euros" and "de dollars" after a short scale: the noun's place. */
function afterPreposition(tokens: readonly Token[], i: number): number {
  const word = tokens[i]?.lower
  return word === "d'" || word === 'de' ? i + 1 : i
}

function frenchNoun(tokens: readonly Token[], i: number): CurrencyAfter | undefined {
  const word = tokens[i]?.lower ?? ''
  if (word === 'centime' || word === 'centimes' || word === 'cent' || word === 'cents') {
    if (word.startsWith('cent') && word.length <= 5 && tokens[i]?.text !== word) return undefined
    const of = afterPreposition(tokens, i + 1)
    const noun = of > i + 1 ? frenchCurrencies.get(tokens[of]?.lower ?? '') : undefined
    if (noun?.alone) return { currency: noun.alone, factor: 0.01, next: of + 1 }
    return word === 'cent'
      ? undefined
      : { currency: word === 'cents' ? 'USD' : 'EUR', factor: 0.01, next: i + 1, assumed: true }
  }
  if (word === 'pence') return { currency: 'GBP', factor: 0.01, next: i + 1 }
  if (word === 'fcfa') return { currency: 'XOF', factor: 1, next: i + 1 }
  if (word === 'f' && tokens[i + 1]?.text === 'CFA') return { currency: 'XOF', factor: 1, next: i + 2 }
  const noun = frenchCurrencies.get(word)
  if (!noun || (tokens[i + 1]?.lower === '-' && tokens[i + 1]?.space === 0)) return undefined
  const compound = qualify(noun, `${tokens[i + 1]?.lower}-${tokens[i + 3]?.lower}`)
  if (compound && tokens[i + 2]?.lower === '-') return { currency: compound, factor: 1, next: i + 4 }
  const qualified = tokens[i + 1]?.kind === 'word' ? qualify(noun, tokens[i + 1]?.lower) : undefined
  if (qualified) return { currency: qualified, factor: 1, next: i + 2 }
  return noun.alone === undefined ? undefined : { currency: noun.alone, factor: 1, next: i + 1 }
}

function englishNoun(tokens: readonly Token[], i: number): CurrencyAfter | undefined {
  const word = tokens[i]?.lower ?? ''
  if ((word === 'euro' || word === 'us') && tokens[i + 1]?.lower === 'cents')
    return { currency: word === 'us' ? 'USD' : 'EUR', factor: 0.01, next: i + 2 }
  const noun = englishCurrencies.get(word)
  if (noun) {
    if (word.startsWith('pound') && tokens[i + 1]?.lower === 'sterling')
      return { currency: 'GBP', factor: 1, next: i + 2 }
    return noun.alone === undefined ? undefined : { currency: noun.alone, factor: 1, next: i + 1 }
  }
  if ((word === 'cent' || word === 'cents') && tokens[i]?.text === word)
    return { currency: 'USD', factor: 0.01, next: i + 1, assumed: true }
  if (word === 'pence' || (word === 'p' && tokens[i]?.space === 0 && tokens[i + 1]?.lower !== '.'))
    return { currency: 'GBP', factor: 0.01, next: i + 1 }
  return qualifiedNoun(tokens, i)
}

/** "Canadian dollars", "New Zealand dollars", "U.S. dollars": the noun at most three tokens on. */
function qualifiedNoun(tokens: readonly Token[], i: number): CurrencyAfter | undefined {
  const word = tokens[i]
  if (word?.kind !== 'word' || word.text === word.lower) return undefined
  if (
    word.text === 'U' &&
    tokens[i + 2]?.text === 'S' &&
    tokens[i + 3]?.text === '.' &&
    /^dollars?$/.test(tokens[i + 4]?.lower ?? '')
  )
    return { currency: 'USD', factor: 1, next: i + 5 }
  for (let at = i + 1; at <= i + 3; at++) {
    const noun: CurrencyNoun | undefined = englishCurrencies.get(tokens[at]?.lower ?? '')
    if (!noun) continue
    const currency = qualify(noun, tokens[at - 1]?.lower) ?? qualify(noun, word.lower)
    return currency === undefined ? undefined : { currency, factor: 1, next: at + 1 }
  }
  return undefined
}

/** The currency that begins at token `i`, behind a number. */
export function currencyAfter(
  tokens: readonly Token[],
  i: number,
  language: Language,
): CurrencyAfter | undefined {
  const token = tokens[i]
  if (!token) return undefined
  const sign = signAt(tokens, i)
  if (sign) return { ...sign, factor: 1 }
  if (token.lower === '¢') return { currency: 'USD', factor: 0.01, next: i + 1, assumed: true }
  if (token.kind !== 'word') return undefined
  const code = codeOf(token.text)
  if (code) return { currency: code, factor: 1, next: i + 1 }
  const scale = scales.get(token.text)
  if (scale !== undefined) {
    const scaledSign = tokens[i + 1] && tokens[i + 1]!.space <= 1 ? signAt(tokens, i + 1) : undefined
    if (scaledSign) return { ...scaledSign, factor: scale }
    const noun = language === 'fr' ? frenchNoun(tokens, afterPreposition(tokens, i + 1)) : undefined
    const scaledCode = codeOf(tokens[i + 1]?.text ?? '')
    if (scaledCode) return { currency: scaledCode, factor: scale, next: i + 2 }
    return noun && { ...noun, factor: noun.factor * scale }
  }
  const glued = token.text.length === 4 ? /^([kKM])(EUR|USD|GBP|CHF)$/.exec(token.text) : null
  if (glued) return { currency: glued[2] as string, factor: scales.get(glued[1] as string) ?? 1, next: i + 1 }
  return language === 'fr' ? frenchNoun(tokens, i) : englishNoun(tokens, i)
}

/** The currency that ends before token `i`, in front of a number: "$", "US$", "EUR". */
export function currencyBefore(tokens: readonly Token[], i: number): CurrencyBefore | undefined {
  const token = tokens[i - 1]
  if (!token || (tokens[i]?.space ?? 0) > 1) return undefined
  const currency = currencySigns.get(token.text)
  if (currency !== undefined) {
    const letters = tokens[i - 2]
    const country = letters && token.space === 0 ? signCountries[token.text]?.get(letters.text) : undefined
    if (country !== undefined) return { currency: country, first: i - 2 }
    return letters?.kind === 'word' && token.space === 0 && !letters.lower.endsWith("'")
      ? undefined
      : { currency, first: i - 1 }
  }
  const code = token.kind === 'word' ? codeOf(token.text) : undefined
  if (code === undefined || tokens[i]?.space !== 1) return undefined
  const tied = token.space === 0 && i >= 2 && !'([«“"'.includes(tokens[i - 2]?.text ?? '')
  return tied ? undefined : { currency: code, first: i - 1 }
}
