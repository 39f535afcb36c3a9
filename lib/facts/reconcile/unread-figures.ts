import type { Fact } from '../fact'

const figure = /\d+(?:[.,' \u00A0\u202F\u2009]\d{3}(?!\d))*(?:[.,]\d+)?/g

/**
 * The figures of a text that no fact holds: names and kinds that no finder reads as numbers ("calibre 12", "A380"). One
 * language's finder may see a number where the other's sees a name, so they can answer a fact of the other side, each once.
 */
export function unreadFigures(text: string, facts: readonly Fact[]): { spend(fact: Fact): boolean } {
  const figures = new Map<string, number>()
  const holding = facts.filter((fact) => fact.kind !== 'quotation' && fact.kind !== 'name')
  let next = 0
  for (const match of text.matchAll(figure)) {
    while ((holding[next]?.to ?? Infinity) <= match.index) next++
    if ((holding[next]?.from ?? Infinity) < match.index + match[0].length) continue
    const digits = digitsOf(match[0])
    figures.set(digits, (figures.get(digits) ?? 0) + 1)
  }
  return {
    spend(fact) {
      const digits = [...fact.text.matchAll(figure)].map(([said]) => digitsOf(said))
      if (digits.length === 0 || !digits.every((said) => (figures.get(said) ?? 0) > 0)) return false
      for (const said of digits) figures.set(said, (figures.get(said) ?? 0) - 1)
      return true
    },
  }
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}
