import type { DateFact, Fact } from '../fact'
import { agree, missingParts } from './relate-dates'
import type { Link } from './relation'

/**
 * Dates that the target says in two places ("Tuesday … Sept. 13"): a link that lacks a part becomes whole where another,
 * unanswered date supplies it. Also spent: dates that only repeat parts of an answered one.
 */
export function completeDates(
  links: readonly Link[],
  spare: readonly Fact[],
): { links: Link[]; used: Fact[] } {
  const dates = spare.filter((fact): fact is DateFact => fact.kind === 'date')
  if (dates.length === 0) return { links: [...links], used: [] }
  const used = new Set<Fact>()
  const completed = links.map((link): Link => {
    const { source, target } = link
    if (link.problem !== 'part-missing' || source.kind !== 'date' || target.kind !== 'date') return link
    let said: Partial<DateFact> = target
    for (const date of dates) {
      if (used.has(date) || !agree(source, date)) continue
      if (missingParts(source, { ...date, ...said }).length >= missingParts(source, said).length) continue
      said = { ...date, ...said }
      used.add(date)
    }
    return missingParts(source, said).length === 0 ? { source, target, cost: link.cost } : link
  })
  return { links: completed, used: [...used] }
}
