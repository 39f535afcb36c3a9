import type { Fact } from '../fact'

/** What can be wrong with the target fact that answers a source fact. */
export type RelationProblem = 'changed' | 'wrong-unit' | 'wrong-scale' | 'part-missing'

/**
 * How a target fact stands to a source fact: 0 is the same value in the same form, and the dearer, the less alike.
 * Without a problem the source fact is kept. Facts that have nothing to do with each other have no relation.
 */
export type Relation = { cost: number; problem?: RelationProblem }

/** A source fact with the target fact that answers it. */
export type Link = Relation & { source: Fact; target: Fact }

/** From this cost on a relation is only taken when nothing kept the fact. */
export const brokenCost = 10
