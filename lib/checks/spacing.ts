import type { Finding } from '@/lib/domain/finding'
import { overlaps, type Range } from '@/lib/language/range'
import type { Check } from './check'

type Slip = Range & { problem: 'double' | 'before-mark' | 'after-mark' | 'inside'; replacement: string }

const space = '[ \\t\\u00A0\\u202F\\u2009]'

/** Each finds the characters to replace; all are one step wide, so that time stays linear. */
const slips: readonly { problem: Slip['problem']; pattern: RegExp; replacement: string }[] = [
  {
    problem: 'double',
    pattern: new RegExp(`(?<=\\S)${space}{2,}(?=[^\\s,.;:!?)\\]”»])`, 'gu'),
    replacement: ' ',
  },
  {
    problem: 'before-mark',
    pattern: new RegExp(
      `(?<=[\\p{L}\\p{N})\\]”’%])${space}+(?=(?:[,;!?]|:(?![\\p{S}\\p{P}])|\\.(?![.\\p{L}\\p{N}]|${space}\\.)))`,
      'gu',
    ),
    replacement: '',
  },
  { problem: 'after-mark', pattern: /(?<=\p{L}[,;!?])(?=\p{L})/gu, replacement: ' ' },
  { problem: 'after-mark', pattern: /(?<=\p{Ll}{2}\.)(?=\p{Lu}\p{Ll})/gu, replacement: ' ' },
  {
    problem: 'inside',
    pattern: new RegExp(`(?<=[(\\[“«])${space}+|(?<=\\S)${space}+(?=[)\\]”»])`, 'gu'),
    replacement: '',
  },
]

/** What every slip begins with: most drafts have none of it, and need no closer look. */
const suspect = new RegExp(
  `${space}[ \\t\\u00A0\\u202F\\u2009,.;:!?)\\]”»]|[(\\[“«]${space}|[,;!?]\\p{L}|\\.\\p{Lu}`,
  'u',
)

/** Spaces that English has not: two in a row, one before a comma or a question mark, none after it. */
export const spacing = {
  id: 'spacing',
  level: 'warning',
  category: 'form',
  problems: ['double', 'before-mark', 'after-mark', 'inside'],
  find({ target, targetFacts }) {
    if (!suspect.test(target)) return []
    const addresses = targetFacts.filter((fact) => fact.kind === 'reference')
    const found = slips
      .flatMap(({ problem, pattern, replacement }) =>
        [...target.matchAll(pattern)].map((match): Slip => {
          const to = match.index + match[0].length
          return { problem, from: match.index, to, replacement }
        }),
      )
      .sort((a, b) => a.from - b.from)
    return found.flatMap(({ problem, from, to, replacement }): Finding[] => {
      const wide = { from: Math.max(0, from - 1), to: Math.min(target.length, to + 1) }
      if (addresses.some((address) => overlaps(wide, address))) return []
      const text = target.slice(wide.from, wide.to)
      const fixed = target.slice(wide.from, from) + replacement + target.slice(to, wide.to)
      return [
        {
          check: 'spacing',
          level: 'warning',
          side: 'target',
          ...wide,
          text,
          replacements: [fixed],
          values: { problem, mark: problem === 'after-mark' ? text.charAt(0) : text.charAt(text.length - 1) },
        },
      ]
    })
  },
  examples: [
    {
      source: 'La ville est tombée.',
      target: 'The  city fell.',
      finds: [{ problem: 'double', text: 'e  c', fixed: 'The city fell.' }],
    },
    {
      source: 'La ville est-elle tombée ?',
      target: 'Has the city fallen ?',
      finds: [{ problem: 'before-mark', text: 'n ?', fixed: 'Has the city fallen?' }],
    },
    {
      source: 'Oui, dit-il.',
      target: 'Yes,he said.',
      finds: [{ problem: 'after-mark', text: ',h', fixed: 'Yes, he said.' }],
    },
    {
      source: 'La ville est tombée. Le maire est parti.',
      target: 'The city has fallen.The mayor has left.',
      finds: [{ problem: 'after-mark', text: '.T', fixed: 'The city has fallen. The mayor has left.' }],
    },
    {
      source: 'La ville (de nouveau) est tombée.',
      target: 'The city ( again ) fell.',
      finds: [
        { problem: 'inside', text: '( a', fixed: 'The city (again ) fell.' },
        { problem: 'inside', text: 'n )', fixed: 'The city ( again) fell.' },
      ],
    },
    {
      source: 'Les U.S.A. et 10 000 soldats, … à 14 h 30.',
      target: 'The U.S. and 10,000 soldiers ... at 2:30 p.m., in www.example.com/Page,Two.',
      finds: [],
    },
  ],
} as const satisfies Check
