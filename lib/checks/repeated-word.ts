import type { Finding } from '@/lib/domain/finding'
import type { Check } from './check'

/** Words that English rightly says twice. */
const twice = new Set(
  'had that her so very no yes ha blah bye now again many much more there is do'.split(' '),
)

/** A word typed twice: "the the". */
export const repeatedWord = {
  id: 'repeated-word',
  level: 'warning',
  category: 'language',
  problems: ['repeated'],
  find({ target }) {
    const findings: Finding[] = []
    for (const match of target.matchAll(
      /(?<![\p{L}\p{N}'’-])(\p{L}+)[ \u00A0\n]+(?=(\p{Ll}+)(?![\p{L}\p{N}'’-]))/gu,
    )) {
      const [start, first = '', second = ''] = match
      if (first.toLowerCase() !== second || twice.has(second)) continue
      const to = match.index + start.length + second.length
      const text = target.slice(match.index, to)
      findings.push({
        check: 'repeated-word',
        level: 'warning',
        side: 'target',
        from: match.index,
        to,
        text,
        replacements: [first],
        values: { problem: 'repeated', word: second },
      })
    }
    return findings
  },
  examples: [
    {
      source: 'Il a vu la ville.',
      target: 'He saw the the city.',
      finds: [{ problem: 'repeated', text: 'the the', fixed: 'He saw the city.' }],
    },
    {
      source: 'La ville est tombée.',
      target: 'The the city fell.',
      finds: [{ problem: 'repeated', text: 'The the', fixed: 'The city fell.' }],
    },
    { source: 'Il avait eu peur.', target: 'He had had a fright.', finds: [] },
    { source: 'Il vient de Baden Baden.', target: 'He comes from Baden Baden.', finds: [] },
    { source: 'Il est venu, venu seul.', target: 'He came, came alone.', finds: [] },
  ],
} as const satisfies Check
