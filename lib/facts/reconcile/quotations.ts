import type { Fact, QuotationFact } from '../fact'

/** The quotations that no other one holds. */
export function outermost(facts: readonly Fact[]): QuotationFact[] {
  return facts.filter((fact): fact is QuotationFact => fact.kind === 'quotation' && fact.level === 1)
}

function quotedLength(quotations: readonly QuotationFact[]): number {
  return quotations.reduce((length, { inner }) => length + inner.to - inner.from, 0)
}

/**
 * The source quotations that the target has no counterpart for: as many as the counts differ by, and those that stand
 * farthest from any quotation of the target, when its text is drawn out to the length of the source (`stretch`). None
 * where the target quotes as many characters as the source: two quotations have become one.
 */
export function lostQuotations(
  source: readonly QuotationFact[],
  target: readonly QuotationFact[],
  stretch: number,
): QuotationFact[] {
  const lost = source.length - target.length
  if (lost <= 0) return []
  if (quotedLength(target) * stretch >= 0.8 * quotedLength(source)) return []
  let next = 0
  const apart = (rank: number, from: number) => Math.abs((target[rank]?.from ?? 0) * stretch - from)
  return source
    .map((quotation) => {
      const { from } = quotation
      while (next + 1 < target.length && apart(next + 1, from) <= apart(next, from)) next++
      return { quotation, distance: target.length === 0 ? 0 : apart(next, from) }
    })
    .sort((a, b) => b.distance - a.distance || a.quotation.from - b.quotation.from)
    .slice(0, lost)
    .map(({ quotation }) => quotation)
    .sort((a, b) => a.from - b.from)
}
