import { foldWord } from '@/lib/language/normalise'

/** A spelling of an unsettled name: whether it may be a person's, and how often it stands. */
export type SpelledName = { text: string; person: boolean; count: number }

const separators = /[\s\u00a0\u202f-]+/u

/** A name's words without case and accents. */
export function nameWords(text: string): string[] {
  return text
    .replace(/[’ʼ‘]/g, "'")
    .split(separators)
    .filter((word) => word !== '')
    .map(foldWord)
}

/**
 * Which name each spelling belongs to, by the spelling of the fullest form: the same letters in another case or with
 * other hyphens are one name, and so is a surname that ends exactly one person's full name ("Marenko" and "Oleksandr
 * Marenko"); a surname that two people share stays a name of its own.
 */
export function groupNames(spellings: readonly SpelledName[]): Map<string, string> {
  const byKey = new Map<string, SpelledName>()
  for (const spelling of spellings) {
    const key = nameWords(spelling.text).join(' ')
    const known = byKey.get(key)
    if (!known || betterHead(spelling, known)) byKey.set(key, spelling)
  }
  const owners = new Map<string, Set<string>>()
  for (const [key, { person }] of byKey) {
    if (!person) continue
    for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) {
      const ending = key.slice(at + 1)
      owners.set(ending, (owners.get(ending) ?? new Set()).add(key))
    }
  }
  const headOf = (key: string): string => {
    const full = owners.get(key)
    const [only, ...more] = full ? [...full].filter((other) => !isEndingOfAnother(other, full)) : []
    return only !== undefined && more.length === 0 ? only : key
  }
  return new Map(
    spellings.map(({ text }) => {
      const key = headOf(nameWords(text).join(' '))
      return [text, byKey.get(key)?.text ?? text]
    }),
  )
}

/** "Ali Hassan" is no second person beside "Omar Ali Hassan". */
function isEndingOfAnother(key: string, keys: ReadonlySet<string>): boolean {
  return [...keys].some((other) => other !== key && other.endsWith(` ${key}`))
}

/** A spelling with lower-case letters stands for a name before one in capitals throughout. */
function betterHead(spelling: SpelledName, known: SpelledName): boolean {
  const capitals = (text: string) => text === text.toUpperCase()
  if (capitals(spelling.text) !== capitals(known.text)) return capitals(known.text)
  return spelling.count > known.count
}
