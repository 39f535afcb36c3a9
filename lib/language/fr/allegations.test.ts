import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findAllegations } from './allegations'

/** A text with the words that are found in it; those without any must stay silent. */
const examples: readonly [text: string, ...found: [kind: string, words: string][]][] = [
  ['Le tireur aurait visé la foule.', ['conditional', 'aurait visé']],
  ['Deux soldats auraient été tués.', ['conditional', 'auraient été tués']],
  ['Il n’aurait pas prévenu ses voisins.', ['conditional', 'aurait pas prévenu']],
  ['Le chiffre serait inférieur à dix.', ['conditional', 'serait inférieur']],
  ['Ils seraient une quinzaine.', ['conditional', 'seraient une']],
  ['L’incendie serait d’origine criminelle.', ['conditional', 'serait d’origine']],
  ['Selon la mairie, le pont tient.', ['attribution', 'Selon']],
  ['D’après un témoin, il pleuvait.', ['attribution', 'D’après']],
  ["D'après lui, rien n’a changé.", ['attribution', "D'après"]],
  ['À en croire les pompiers, tout va bien.', ['attribution', 'À en croire']],
  ['La nouvelle vient de source policière.', ['attribution', 'de source policière']],
  ['L’armée affirme que la ville est prise.', ['attribution', 'affirme que']],
  ['Elle assure qu’elle ignorait tout.', ['attribution', 'assure qu’']],
  ['Le meurtrier présumé a été arrêté.', ['accusation', 'présumé']],
  ['Les auteurs présumés du vol se taisent.', ['accusation', 'présumés']],
  ['Accusé de fraude, le maire démissionne.', ['accusation', 'Accusé de']],
  ['Elle est soupçonnée d’avoir menti.', ['accusation', 'soupçonnée d’']],
  ['Il a été mis en examen mardi.', ['accusation', 'mis en examen']],
  ['Un suspect a été entendu.', ['accusation', 'suspect']],
  [
    'Selon le parquet, le suspect aurait agi seul.',
    ['attribution', 'Selon'],
    ['accusation', 'suspect'],
    ['conditional', 'aurait agi'],
  ],
  ['Le tireur aurait eu un complice.', ['conditional', 'aurait eu']],
  ['Il aurait blessé un homme si gravement qu’il en est mort.', ['conditional', 'aurait blessé']],
  ['Le maire a affirmé que le pont tient.', ['attribution', 'a affirmé que']],
  ['Il semble que le feu soit éteint.', ['attribution', 'Il semble que']],
  ['S’il avait su, il aurait fui.'],
  ['Il aurait fui s’il avait su.'],
  ['La ville serait coupée si le pont cédait.'],
  ['Elle aurait tout perdu si l’aide n’était pas venue.'],
  ['Si le pont cédait, la ville serait coupée.'],
  ['Il aurait dû prévenir.'],
  ['Elle aurait préféré partir.'],
  ['Il serait temps de partir.'],
  ['Ce serait une erreur.'],
  ['Je serais ravie, nous serions prêts.'],
  ['Les prix varient selon que l’on paie ou non.'],
  ['Le selonnage n’existe pas.'],
  ['Elle a eu raison, dit le maire.'],
  ['Le pont mesure 1 500 mètres.'],
  [''],
]

test.each(examples)('%s', (text, ...expected) => {
  expect(findAllegations(text).map(({ kind, from, to }) => [kind, text.slice(from, to)])).toEqual(expected)
})

test('a third of the examples are silent', () => {
  expect(examples.filter(([, ...found]) => found.length === 0).length).toBeGreaterThanOrEqual(
    Math.floor(examples.length / 3),
  )
})

test('what is found lies in the text, in order, without overlaps', () => {
  const words = fc.constantFrom(
    'aurait',
    'serait',
    'été',
    'tué',
    'selon',
    'présumé',
    'si',
    '. ',
    ', ',
    ' ',
    '’',
    'd’après',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = parts.join(' ')
      let end = 0
      for (const { from, to } of findAllegations(text)) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(text.length)
        end = to
      }
    }),
  )
})

test('a text in which every word hedges is read whole', () => {
  expect(findAllegations('selon présumé '.repeat(20_000))).toHaveLength(40_000)
})
