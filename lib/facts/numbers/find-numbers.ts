import type { FactFinder } from '../fact-finder'

/** Counts, ordinals, percentages, fractions and centuries. */
export const numberFinder: FactFinder = { kind: 'number', find: () => [] }
