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

const ordinal = /^([IVXL]+)(?:e|è|er|re|ère|ème|ᵉ)s?$/

/** The value of "XXe", "Ve", "IIIème"; undefined for anything else ("Le" is no fifty). */
export function romanOrdinal(word: string): number | undefined {
  if (word.length > 12 || word === 'Le' || word === 'Les' || word === 'Lère') return undefined
  const match = ordinal.exec(word)
  return match ? romanValue(match[1] ?? '') : undefined
}
