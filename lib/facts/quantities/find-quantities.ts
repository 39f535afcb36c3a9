import type { FactFinder } from '../fact-finder'

/** Measures: a number and a unit. */
export const quantityFinder: FactFinder = { kind: 'quantity', find: () => [] }
