import type { Finding } from '@/lib/domain/finding'
import { findNames } from '@/lib/facts/names/find-names'
import { followNames } from '@/lib/facts/names/follow-names'
import { nameContext } from '@/lib/facts/names/name-context'
import type { Check } from './check'

/** A name that the termbase does not have, and that the draft has lost or written with other letters. */
export const name = {
  id: 'name',
  level: 'warning',
  category: 'terms',
  problems: ['changed', 'missing'],
  find({ source, target, names, sourceTerms, targetTerms, targetFacts }) {
    const context = names ?? nameContext([source])
    const candidates = findNames(source, context, sourceTerms)
    const taken = [...targetTerms, ...targetFacts.filter((fact) => fact.kind !== 'quotation')]
    return followNames({ source, target, names: candidates, context, taken }).map(
      ({ candidate, held }): Finding => {
        const { range, suggestions } = held
        const replacements = suggestions.map((suggestion) => suggestion.text)
        const common = { check: 'name', level: 'warning', replacements } as const
        if (!range) {
          const { from, to, text } = candidate
          return { ...common, side: 'source', from, to, text, values: { problem: 'missing', source: text } }
        }
        const text = target.slice(range.from, range.to)
        const values = { problem: 'changed', source: candidate.text, target: text }
        return { ...common, side: 'target', ...range, text, values }
      },
    )
  },
  examples: [
    {
      source: 'Le convoi d’Oleksandr Marenko est arrivé à Kherson.',
      target: 'Oleksandr Marenco’s convoy has arrived in Kherson.',
      finds: [
        {
          problem: 'changed',
          text: 'Marenco',
          fixed: 'Oleksandr Marenko’s convoy has arrived in Kherson.',
        },
      ],
    },
    {
      source: 'Le porte-parole de l’armée, Viktor Drozdov, a démenti.',
      target: 'The army spokesman, Viktor Drozdof, denied it.',
      finds: [
        { problem: 'changed', text: 'Drozdof', fixed: 'The army spokesman, Viktor Drozdov, denied it.' },
      ],
    },
    {
      source: 'La ministre Claire Vautrey s’est rendue à Nantes.',
      target: 'The minister traveled to Nantes.',
      finds: [{ problem: 'missing', text: 'Claire Vautrey' }],
    },
    {
      source: 'Les combats ont repris près de Koupiansk.',
      target: 'Fighting has resumed.',
      finds: [{ problem: 'missing', text: 'Koupiansk' }],
    },
    {
      source: 'L’OTAN soutient Volodymyr Zelensky.',
      target: 'NATO backs Zelenskiy.',
      finds: [],
    },
    {
      source: 'La Russie et l’Espagne ont signé, selon le ministère de la Défense.',
      target: 'Russian and Spanish officials signed, the Defense Ministry said.',
      finds: [],
    },
    {
      source: 'L’Assemblée nationale a adopté le texte porté par Élise Carcan.',
      target: 'Lawmakers passed the bill sponsored by Carcan.',
      finds: [],
    },
    {
      source: 'La ville de Louhansk est tombée.',
      target: 'The city has fallen.',
      terms: [{ source: ['Louhansk'], target: 'Luhansk', kind: 'place' }],
      finds: [],
    },
  ],
} as const satisfies Check
