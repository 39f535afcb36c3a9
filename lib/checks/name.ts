import type { Finding } from '@/lib/domain/finding'
import type { NameConflict } from '@/lib/domain/name-conflict'
import { findNames } from '@/lib/facts/names/find-names'
import { followNames } from '@/lib/facts/names/follow-names'
import { nameContext } from '@/lib/facts/names/name-context'
import { overlaps } from '@/lib/language/range'
import type { Check } from './check'

/** A name that the termbase does not have, and that the draft has lost or written with other letters. */
export const name = {
  id: 'name',
  level: 'warning',
  category: 'terms',
  problems: ['changed', 'missing', 'two-spellings'],
  find({ source, target, names, conflicts, sourceTerms, targetTerms, targetFacts }) {
    const context = names ?? nameContext([source])
    const candidates = findNames(source, context, sourceTerms)
    const taken = [...targetTerms, ...targetFacts.filter((fact) => fact.kind !== 'quotation')]
    const followed = followNames({ source, target, names: candidates, context, taken }).map(
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
    const reported = [...targetTerms, ...followed.filter((finding) => finding.side === 'target')]
    const divided = findSpellings(target, conflicts).filter(
      (finding) => !reported.some((other) => overlaps(finding, other)),
    )
    return [...followed, ...divided]
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
    {
      source: 'Oleh Zelinsky est rentré.',
      target: 'Oleh Zelinskyy’s men are back, and Zelinskyys are many.',
      conflicts: [
        {
          name: 'Oleh Zelinsky',
          spellings: [
            { text: 'Zelinskiy', count: 2 },
            { text: 'Zelinskyy', count: 1 },
          ],
        },
      ],
      finds: [
        {
          problem: 'two-spellings',
          text: 'Zelinskyy',
          fixed: 'Oleh Zelinskiy’s men are back, and Zelinskyys are many.',
        },
      ],
    },
  ],
} as const satisfies Check

/** The words that the article spells otherwise elsewhere, each with the spelling that it should keep to. */
function findSpellings(target: string, conflicts: readonly NameConflict[]): Finding[] {
  return conflicts.flatMap(({ name: source, spellings: [lead, ...others] }) =>
    others.flatMap(({ text }) =>
      [...target.matchAll(wholeWord(text))].map(({ index: from }): Finding => ({
        check: 'name',
        level: 'warning',
        side: 'target',
        from,
        to: from + text.length,
        text,
        replacements: lead ? [lead.text] : [],
        values: {
          problem: 'two-spellings',
          source,
          target: text,
          expected: lead?.text ?? '',
          count: lead?.count ?? 0,
        },
      })),
    ),
  )
}

function wholeWord(text: string): RegExp {
  const escaped = text.replace(/[\\^$.*+?()[\]{}|-]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${escaped}(?![\\p{L}\\p{M}\\p{N}])`, 'gu')
}
