import type { Check } from './check'
import { factFindings } from './fact-findings'

/** A distance, an area, a weight, a temperature… that the draft has lost, changed, or measured in the wrong unit. */
export const quantity = {
  id: 'quantity',
  level: 'error',
  category: 'facts',
  problems: ['changed', 'wrong-unit', 'wrong-scale', 'missing', 'added', 'style'],
  find: factFindings('quantity'),
  examples: [
    {
      source: 'Le front s’étend sur 100 km.',
      target: 'The front stretches for 100 miles.',
      finds: [{ problem: 'wrong-unit', text: '100 miles', fixed: 'The front stretches for 62 miles.' }],
    },
    {
      source: 'Le front s’étend sur 100 km.',
      target: 'The front stretches for 72 miles.',
      finds: [{ problem: 'changed', text: '72 miles', fixed: 'The front stretches for 62 miles.' }],
    },
    {
      source: 'Le front s’étend sur une quinzaine de kilomètres.',
      target: 'The front stretches for about 15 miles.',
      finds: [{ problem: 'wrong-unit', text: '15 miles', fixed: 'The front stretches for about 9 miles.' }],
    },
    {
      source: 'La ville est à 40 kilomètres de la frontière.',
      target: 'The city is close to the border.',
      finds: [{ problem: 'missing', text: '40 kilomètres' }],
    },
    {
      source: 'Le front s’étend sur 100 km.',
      target: 'The front stretches for 100 kilometers (62 miles).',
      finds: [],
    },
    { source: 'Le front s’étend sur 100 km.', target: 'The front stretches for about 60 miles.', finds: [] },
    { source: 'Le front s’étend sur 100 km.', target: 'It is a 62-mile front.', finds: [] },
  ],
} as const satisfies Check
