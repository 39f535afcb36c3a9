import type { ReferenceFact, Rendering } from '../fact'

/** An address stands in any English as it is written. */
export function renderReference(fact: ReferenceFact): Rendering[] {
  return [{ text: fact.text, form: 'kept' }]
}
