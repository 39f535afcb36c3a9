import type { Fact, QuotationFact } from '../fact'

/** The quotations that no other one holds. */
export function outermost(facts: readonly Fact[]): QuotationFact[] {
  return facts.filter((fact): fact is QuotationFact => fact.kind === 'quotation' && fact.level === 1)
}

/**
 * The source quotations that the target has no counterpart for: as many as the counts differ by, and those that stand
 * farthest from any quotation of the target, measured in parts of the text.
 */
export function lostQuotations(
  source: readonly QuotationFact[],
  target: readonly QuotationFact[],
): QuotationFact[] {
  const lost = source.length - target.length
  if (lost <= 0) return []
  const end = Math.max(1, source.at(-1)?.to ?? 1)
  const targetEnd = Math.max(1, target.at(-1)?.to ?? 1)
  let next = 0
  const distances = source.map((quotation) => {
    const place = quotation.from / end
    while (next + 1 < target.length && apart(next + 1, place) <= apart(next, place)) next++
    return { quotation, distance: target.length === 0 ? 0 : apart(next, place) }
  })
  return distances
    .sort((a, b) => b.distance - a.distance || a.quotation.from - b.quotation.from)
    .slice(0, lost)
    .map(({ quotation }) => quotation)
    .sort((a, b) => a.from - b.from)

  function apart(rank: number, place: number): number {
    return Math.abs((target[rank]?.from ?? 0) / targetEnd - place)
  }
}
