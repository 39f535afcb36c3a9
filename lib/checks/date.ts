import type { Check } from './check'
import { factFindings } from './fact-findings'

/** A date that the draft has lost, contradicts, or says without one of its parts. */
export const date = {
  id: 'date',
  level: 'error',
  category: 'facts',
  problems: ['changed', 'part-missing', 'missing', 'added', 'style'],
  find: factFindings('date'),
  examples: [
    {
      source: 'Il a été élu le 13 septembre 2022.',
      target: 'He was elected on Sept. 12, 2022.',
      finds: [{ problem: 'changed', text: 'Sept. 12, 2022', fixed: 'He was elected on Sept. 13, 2022.' }],
    },
    {
      source: 'Il a été élu le 13 septembre 2022.',
      target: 'He was elected on Sept. 13.',
      finds: [{ problem: 'part-missing', text: 'Sept. 13', fixed: 'He was elected on Sept. 13, 2022.' }],
    },
    {
      source: 'Il est arrivé mardi.',
      target: 'He arrived on Thursday.',
      finds: [{ problem: 'changed', text: 'Thursday', fixed: 'He arrived on Tuesday.' }],
    },
    { source: 'Il a été élu le 13 septembre 2022.', target: 'He was elected on Sept. 13, 2022.', finds: [] },
    { source: 'Il est arrivé mardi.', target: 'On Tuesday, he arrived.', finds: [] },
  ],
} as const satisfies Check
