import type { Check } from './check'
import { factFindings } from './fact-findings'

/** A count, a rank, a share or a century that the draft has lost, changed, or put on the wrong scale. */
export const number = {
  id: 'number',
  level: 'error',
  category: 'facts',
  problems: ['changed', 'wrong-unit', 'wrong-scale', 'missing', 'added', 'style'],
  find: factFindings('number'),
  examples: [
    {
      source: 'Le pays compte 2,5 milliards d’arbres.',
      target: 'The country has 2.5 million trees.',
      finds: [{ problem: 'wrong-scale', text: '2.5 million', fixed: 'The country has 2.5 billion trees.' }],
    },
    {
      source: 'On compte 37 blessés.',
      target: 'There are 27 wounded.',
      finds: [{ problem: 'changed', text: '27', fixed: 'There are 37 wounded.' }],
    },
    { source: 'On compte 37 blessés.', target: 'Thirty-seven people are wounded.', finds: [] },
    { source: 'Les deux hommes se sont enfuis.', target: 'Both men fled.', finds: [] },
    { source: 'Une dizaine de personnes attendent.', target: 'A dozen people are waiting.', finds: [] },
  ],
} as const satisfies Check
