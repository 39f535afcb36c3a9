import type { Language } from '@/lib/language/language'
import { scan } from '@/lib/language/scan'
import { arbitrate } from './arbitrate'
import { dateFinder } from './dates/find-dates'
import type { Fact } from './fact'
import type { FactFinder } from './fact-finder'
import { moneyFinder } from './money/find-money'
import { numberFinder } from './numbers/find-numbers'
import { quantityFinder } from './quantities/find-quantities'
import { quotationFinder } from './quotations/find-quotations'
import { referenceFinder } from './references/find-references'
import { timeFinder } from './times/find-times'

/** Every finder, one a kind. Their order does not matter: `arbitrate` decides where two facts overlap. */
const finders: readonly FactFinder[] = [
  quantityFinder,
  moneyFinder,
  dateFinder,
  timeFinder,
  referenceFinder,
  quotationFinder,
  numberFinder,
]

/** Every fact in one paragraph of text, in the order of its place; facts do not overlap, but for quotations, which hold others. */
export function findFacts(text: string, language: Language): Fact[] {
  const read = scan(text, language)
  const facts: Fact[] = []
  for (const finder of finders) for (const fact of finder.find(read)) facts.push(fact)
  return arbitrate(facts)
}
