import type { Fact, NameFact } from '../fact'
import { findNames } from './find-names'
import { nameContext, type NameContext } from './name-context'

/**
 * The names of a French text as facts, where no other fact stands; without the context of the whole article, the text
 * speaks for itself.
 */
export function findNameFacts(
  text: string,
  facts: readonly Fact[],
  context: NameContext = nameContext([text]),
): NameFact[] {
  const taken = facts.filter((fact) => fact.kind !== 'quotation')
  return findNames(text, context, taken).map(({ kind, ...found }) => ({
    ...found,
    kind: 'name',
    approximate: false,
    ...(kind && { nameKind: kind }),
  }))
}
