const digits: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
const valid = /^(XC|XL|L?X{0,4})(IX|IV|V?I{0,4})$/

/** The value of a Roman number below 100 in capitals, or undefined. */
export function romanValue(word: string): number | undefined {
  if (word === '' || word.length > 8 || !valid.test(word)) return undefined
  let value = 0
  for (let i = 0; i < word.length; i++) {
    const here = digits[word.charAt(i)] ?? 0
    value += here < (digits[word.charAt(i + 1)] ?? 0) ? -here : here
  }
  return value
}

/** Only the first has "er" and "re": "Vers" is no fifth. */
const ordinal = /^(?:(I)(?:er|re|ère)|([IVXL]+)(?:e|è|ème|ᵉ))s?$/

/** The value of "XXe", "Ve", "IIIème"; undefined for anything else ("Le" is no fifty). */
export function romanOrdinal(word: string): number | undefined {
  if (word.length > 12 || word === 'Le' || word === 'Les') return undefined
  const match = ordinal.exec(word)
  return match ? romanValue(match[1] ?? match[2] ?? '') : undefined
}
