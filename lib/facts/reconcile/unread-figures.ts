import type { Language } from '@/lib/language/language'
import { scan } from '@/lib/language/scan'
import type { Fact } from '../fact'

const figure = /\d+(?:[.,' \u00A0\u202F\u2009]\d{3}(?!\d))*(?:[.,]\d+)?/g

/**
 * The figures of a text that no fact holds: names and kinds that no finder reads as numbers ("calibre 12", "A380"). One
 * language's finder may see a number where the other's sees a name, so they can answer a fact of the other side, each once.
 * So can a name in words: "les Vingt-Sept" for "the 27 members".
 */
export function unreadFigures(
  text: string,
  language: Language,
  facts: readonly Fact[],
): { spend(fact: Fact): boolean } {
  const figures = new Map<string, number>()
  const holding = facts.filter((fact) => fact.kind !== 'quotation' && fact.kind !== 'name')
  let next = 0
  for (const match of text.matchAll(figure)) {
    while ((holding[next]?.to ?? Infinity) <= match.index) next++
    if ((holding[next]?.from ?? Infinity) < match.index + match[0].length) continue
    const digits = digitsOf(match[0])
    figures.set(digits, (figures.get(digits) ?? 0) + 1)
  }
  const named = unreadWords(text, language, holding)
  return {
    spend(fact) {
      if (fact.kind === 'number' && fact.value !== undefined && named.delete(fact.value)) return true
      const written = [...fact.text.matchAll(figure)].map(([said]) => digitsOf(said))
      const digits = written.length === 0 && fact.kind === 'number' ? [String(fact.value)] : written
      if (digits.length === 0 || !digits.every((said) => (figures.get(said) ?? 0) > 0)) return false
      for (const said of digits) figures.set(said, (figures.get(said) ?? 0) - 1)
      return true
    },
  }
}

function unreadWords(text: string, language: Language, holding: readonly Fact[]): Set<number> {
  let next = 0
  const unread = scan(text, language).numerals.filter(({ from, to, style, lone }) => {
    while ((holding[next]?.to ?? Infinity) <= from) next++
    return style === 'words' && !lone && (holding[next]?.from ?? Infinity) >= to
  })
  return new Set(unread.map(({ value }) => value))
}

/** The digits of a figure without the zero that a clock puts before one ("2:09"). */
function digitsOf(text: string): string {
  const digits = text.replace(/\D/g, '')
  return digits.length === 2 && digits.startsWith('0') ? digits.slice(1) : digits
}
