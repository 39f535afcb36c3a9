import type { Romanised } from './romanised'

const article = /^(?:al|el|ad|as|az|ar|an|at|ash|ech|es)-/i

const rules: readonly (readonly [french: RegExp, english: string])[] = [
  [/ch/g, 'sh'],
  [/dj/g, 'j'],
  [/ï/g, 'i'],
  [/é/g, 'e'],
  [/ç/g, 's'],
  [/(?<=a)oui$/g, 'wi'],
  [/ou(?=[aei])/g, 'w'],
  [/gu(?=[ei])/g, 'g'],
  [/(?<=m)ane$/g, 'an'],
  [/ine$/g, 'in'],
]

/** Whether a word carries the Arabic article. */
export function hasArabicArticle(word: string): boolean {
  return article.test(word)
}

/** A word behind "al-" or "ben" by English habits: "al-Charaa" → "al-Sharaa"; then with "u" for the "ou" that remains. */
export function romaniseArabic(word: string): Romanised[] {
  const changed = rules
    .reduce((text, [french, english]) => text.replace(french, english), word)
    .replace(/(?<=^|-)Ch/g, 'Sh')
    .replace(/(?<=^|-)Dj/g, 'J')
  return [...new Set([changed.replaceAll('ou', 'u'), changed])]
    .filter((text) => text !== word)
    .map((text) => ({ text, language: 'ar' as const }))
}

/** Words between names, or before them, that English writes otherwise. */
export const arabicParticles: ReadonlyMap<string, string> = new Map([
  ['ben', 'bin'],
  ['bint', 'bint'],
  ['abou', 'Abu'],
  ['oum', 'Umm'],
  ['cheikh', 'Sheikh'],
])
