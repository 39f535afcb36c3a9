import type { Language } from '@/lib/language/language'

const french = /(?:^|[^\p{L}])(?:fr|fra|fre|french|fran[cç]ais|vf)(?:[^\p{L}]|$)/iu
const english = /(?:^|[^\p{L}])(?:en|eng|english|anglais|us|uk|gb)(?:[^\p{L}]|$)/iu

/** What a file's name says of its language: `louhansk.fr.txt`, `louhansk-en-US.docx`. */
export function languageOfName(name: string): Language | null {
  const stem = name.normalize('NFC')
  if (french.test(stem) === english.test(stem)) return null
  return french.test(stem) ? 'fr' : 'en'
}

/** Which of one or two files is the French, which the English: by name, else by what its text looks like, else in order. */
export function assignSides<T extends { name: string; language: Language | null }>(
  files: readonly T[],
): Record<Language, T | null> {
  const [first, second] = files
  if (!first) return { fr: null, en: null }
  const seems = (file: T) => languageOfName(file.name) ?? file.language
  const swapped = second
    ? (seems(first) === 'en' && seems(second) !== 'en') || (seems(second) === 'fr' && seems(first) !== 'fr')
    : seems(first) === 'en'
  return swapped ? { fr: second ?? null, en: first } : { fr: first, en: second ?? null }
}
