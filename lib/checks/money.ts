import type { Check } from './check'
import { factFindings } from './fact-findings'

/** A sum that the draft has lost, changed, or put in another currency. */
export const money = {
  id: 'money',
  level: 'error',
  category: 'facts',
  problems: ['changed', 'wrong-unit', 'wrong-scale', 'missing', 'added', 'style'],
  find: factFindings('money'),
  examples: [
    {
      source: 'L’aide atteint 3 milliards d’euros.',
      target: 'The aid amounts to 3 million euros.',
      finds: [
        { problem: 'wrong-scale', text: '3 million euros', fixed: 'The aid amounts to 3 billion euros.' },
      ],
    },
    {
      source: 'L’aide atteint 500 millions d’euros.',
      target: 'The aid amounts to $500 million.',
      finds: [
        { problem: 'wrong-unit', text: '$500 million', fixed: 'The aid amounts to 500 million euros.' },
      ],
    },
    { source: 'L’aide atteint 3 Md€.', target: 'The aid amounts to 3 billion euros.', finds: [] },
  ],
} as const satisfies Check
