import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holdNames, type HeldName } from './hold-names'
import type { NameKind } from './name-candidate'

function holdName(candidate: Parameters<typeof holdNames>[0][number], target: string): HeldName {
  return holdNames([candidate], target)[0] as HeldName
}

const examples: readonly (readonly [
  name: string,
  kind: NameKind | undefined,
  english: string,
  outcome: string,
])[] = [
  ['Élysée', 'body', 'the Elysee', 'kept: Elysee'],
  ['Ukraine', 'place', 'Ukrainian troops', 'kept: Ukrainian'],
  ['Allemagne', 'place', 'German troops', 'kept: German'],
  ['Kharkiv', 'place', 'Kharkiv’s mayor', 'kept: Kharkiv'],
  ['Pékin', 'place', 'BEIJING REACTS', 'kept: BEIJING'],
  ['Tarragone', 'place', 'the port of Tarragona', 'kept: Tarragona'],
  ['Oleksandr Marenko', 'person', 'Marenko said', 'kept: Marenko'],
  ['Volodymyr Zelensky', 'person', 'Zelenskiy said', 'kept: Zelenskiy'],
  ['Vladimir Poutine', 'person', 'Putin’s spokesman', 'kept: Putin'],
  ['ministère de la Défense', 'body', 'the Defense Ministry', 'kept: Defense Ministry'],
  ['Cour suprême américaine', 'body', 'the Supreme Court', 'kept: Supreme'],
  ['OTAN', 'body', 'NATO-led troops', 'kept: NATO'],
  ['ONU', 'body', 'the United Nations’ envoy', 'kept: United Nations'],
  ['ONU', 'body', 'a U.N. envoy', 'kept: U.N.'],
  ['Marenko', 'person', 'Marenco said', 'changed: Marenco → Marenko'],
  ['Drozdov', 'person', 'Drozdof’s office', 'changed: Drozdof → Drozdov'],
  ['Drozdov', 'person', 'Drodzov said', 'changed: Drodzov → Drozdov'],
  ['Oleksandr Marenko', 'person', 'Oleksandr Marenco said', 'changed: Marenco → Marenko'],
  ['Bakhmout', 'place', 'near Bakhmat', 'changed: Bakhmat → Bakhmut'],
  ['Inès Garrido', 'person', 'Inès Garido', 'changed: Garido → Garrido'],
  ['Marenko', 'person', 'the driver said', 'missing: Marenko'],
  ['Pékin', 'place', 'China reacts', 'missing: Beijing'],
  ['OMS', 'body', 'those who left', 'missing: WHO'],
]

test.each(examples)('%s (%s) in “%s”: %s', (text, kind, english, outcome) => {
  const form = /^\p{Lu}+$/u.test(text) ? 'acronym' : 'proper'
  const { fate, range, suggestions } = holdName({ text, kind, form }, english)
  const written = range ? english.slice(range.from, range.to) : ''
  const told = {
    kept: written,
    changed: `${written} → ${suggestions[0]?.text}`,
    missing: suggestions[0]?.text,
  }
  expect(`${fate}: ${told[fate]}`).toBe(outcome)
})

test('a name is kept by its own letters, whatever they are', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z][a-zéïç]{3,9}$/), (text) => {
      expect(holdName({ text, form: 'proper' }, `We met ${text} there.`).fate).toBe('kept')
    }),
  )
})

test('odd texts break nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, target) => {
      const { range } = holdName({ text, form: 'proper' }, target)
      if (range) expect(range.to).toBeLessThanOrEqual(target.length)
    }),
  )
})
