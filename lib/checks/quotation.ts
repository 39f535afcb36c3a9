import type { Check } from './check'
import { factFindings } from './fact-findings'

/** Words that the source puts between quotation marks, and the draft does not. */
export const quotation = {
  id: 'quotation',
  level: 'warning',
  category: 'facts',
  problems: ['missing'],
  find: factFindings('quotation'),
  examples: [
    {
      source: 'Il parle d’une « opération spéciale » depuis février.',
      target: 'He has spoken of a special operation since February.',
      finds: [{ problem: 'missing', text: '« opération spéciale »' }],
    },
    {
      source: '« Nous restons, a dit le maire, et nous rebâtirons. »',
      target: '“We are staying,” the mayor said, “and we will rebuild.”',
      finds: [],
    },
  ],
} as const satisfies Check
