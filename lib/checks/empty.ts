import type { Check } from './check'

/**
 * A draft without a word. In an article that is a state and no slip, so `runChecks` does not get here; the check is for
 * finished pairs (`etabli check`).
 */
export const empty = {
  id: 'empty',
  level: 'error',
  category: 'language',
  problems: ['empty'],
  find({ source, target }) {
    const text = source.trim()
    if (target.trim() !== '' || text === '') return []
    const from = source.indexOf(text)
    const to = from + text.length
    const values = { problem: 'empty' }
    return [{ check: 'empty', level: 'error', side: 'source', from, to, text, replacements: [], values }]
  },
  examples: [
    {
      source: 'La ville est tombée.',
      target: ' ',
      finds: [{ problem: 'empty', text: 'La ville est tombée.' }],
    },
    { source: '', target: '', finds: [] },
    { source: 'La ville est tombée.', target: 'The city has fallen.', finds: [] },
  ],
} as const satisfies Check
