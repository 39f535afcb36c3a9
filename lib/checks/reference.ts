import type { Check } from './check'
import { factFindings } from './fact-findings'

/** A web address, an e-mail address or a handle that does not stand in the draft letter by letter. */
export const reference = {
  id: 'reference',
  level: 'error',
  category: 'facts',
  problems: ['changed', 'missing', 'added'],
  find: factFindings('reference'),
  examples: [
    {
      source: 'Écrivez à redaction@example.org.',
      target: 'Write to newsroom@example.org.',
      finds: [{ problem: 'changed', text: 'newsroom@example.org', fixed: 'Write to redaction@example.org.' }],
    },
    { source: 'Écrivez à redaction@example.org.', target: 'Write to redaction@example.org.', finds: [] },
  ],
} as const satisfies Check
