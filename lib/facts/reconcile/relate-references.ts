import type { ReferenceFact } from '../fact'
import type { Relation } from './relation'

/** A web address, an e-mail address or a handle crosses unchanged. */
export function relateReferences(source: ReferenceFact, target: ReferenceFact): Relation | undefined {
  if (source.value === target.value) return { cost: 1 }
  return source.form === target.form ? { cost: 20, problem: 'changed' } : undefined
}
