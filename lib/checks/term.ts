import type { Check } from './check'
import { judgeTerms } from './term/judge-terms'

/** An entry of the glossary that the draft leaves out, writes as it must not, or leaves in French. */
export const term = {
  id: 'term',
  level: 'error',
  category: 'terms',
  problems: ['missing', 'missing-again', 'forbidden', 'left-in-french', 'wrong-case', 'wrong-spelling'],
  find({ source, target, sourceTerms, targetTerms }) {
    return judgeTerms(sourceTerms, targetTerms, source, target)
  },
  examples: [
    {
      source: 'La ville de Louhansk est tombée.',
      target: 'The city has fallen.',
      terms: [{ source: ['Louhansk'], target: 'Luhansk', kind: 'place' }],
      finds: [{ problem: 'missing', text: 'Louhansk' }],
    },
    {
      source: 'La ville de Louhansk est tombée.',
      target: 'The city of Louhansk has fallen.',
      terms: [{ source: ['Louhansk'], target: 'Luhansk', kind: 'place' }],
      finds: [{ problem: 'left-in-french', text: 'Louhansk', fixed: 'The city of Luhansk has fallen.' }],
    },
    {
      source: 'La ville de Louhansk est tombée.',
      target: 'Lugansk’s center has fallen.',
      terms: [{ source: ['Louhansk'], target: 'Luhansk', forbidden: ['Lugansk'], kind: 'place' }],
      finds: [{ problem: 'forbidden', text: 'Lugansk’s', fixed: 'Luhansk’s center has fallen.' }],
    },
    {
      source: 'L’OTAN se réunit.',
      target: 'Nato is meeting.',
      terms: [{ source: ['OTAN'], target: 'NATO', kind: 'body', caseRule: 'exact' }],
      finds: [{ problem: 'wrong-case', text: 'Nato', fixed: 'NATO is meeting.' }],
    },
    {
      source: 'L’OTAN se réunit.',
      target: 'The alliance is meeting.',
      terms: [{ source: ['OTAN'], target: 'NATO', accepted: ['the alliance'], kind: 'body' }],
      finds: [],
    },
    {
      source: 'L’Ukraine résiste.',
      target: 'Ukrainian forces resist.',
      terms: [{ source: ['Ukraine'], target: 'Ukraine', kind: 'place' }],
      finds: [],
    },
    {
      source: 'Louhansk résiste. À Louhansk, les vivres manquent.',
      target: 'Luhansk is holding out. Food is short in Luhanks’s shops.',
      terms: [{ source: ['Louhansk'], target: 'Luhansk', kind: 'place' }],
      finds: [
        {
          problem: 'wrong-spelling',
          text: 'Luhanks’s',
          fixed: 'Luhansk is holding out. Food is short in Luhansk’s shops.',
        },
      ],
    },
    {
      source: 'Louhansk résiste. À Louhansk, les vivres manquent.',
      target: 'Luhansk is holding out. Food is short.',
      terms: [{ source: ['Louhansk'], target: 'Luhansk', kind: 'place' }],
      finds: [{ problem: 'missing-again', text: 'Louhansk' }],
    },
    {
      source: 'Louhansk résiste. À Louhansk, les vivres manquent.',
      target: 'Luhansk is holding out. Food is short in the city.',
      terms: [{ source: ['Louhansk'], target: 'Luhansk', kind: 'place' }],
      finds: [],
    },
  ],
} as const satisfies Check
