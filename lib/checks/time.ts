import type { Check } from './check'
import { factFindings } from './fact-findings'

/** A time of day that the draft has lost or changed. */
export const time = {
  id: 'time',
  level: 'error',
  category: 'facts',
  problems: ['changed', 'missing', 'added', 'style'],
  find: factFindings('time'),
  examples: [
    {
      source: 'La réunion commence à 14 h 30.',
      target: 'The meeting starts at 4:30 p.m.',
      finds: [{ problem: 'changed', text: '4:30 p.m.', fixed: 'The meeting starts at 2:30 p.m.' }],
    },
    { source: 'La réunion commence à 14h30.', target: 'The meeting starts at 2:30 p.m.', finds: [] },
    { source: 'La réunion commence à midi.', target: 'The meeting starts at noon.', finds: [] },
  ],
} as const satisfies Check
