import { expect, test } from 'vitest'
import { pluralOfTerm, pluralOfWord } from './plural'

test.each([
  ['convoy', 'convoys'],
  ['city', 'cities'],
  ['NGO', 'NGOs'],
  ['woman', 'women'],
  ['spokesperson', 'spokespeople'],
  ['spokesman', 'spokesmen'],
  ['German', 'Germans'],
  ['Kennedy', 'Kennedys'],
  ['Jones', 'Joneses'],
  ['aircraft', 'aircraft'],
  ['police', 'police'],
  ['virus', 'viruses'],
  ['lens', 'lenses'],
  ['crisis', 'crises'],
  ['forces', 'forces'],
  ['headquarters', 'headquarters'],
  ['canvass', 'canvasses'],
])('%s: %s', (word, plural) => {
  expect(pluralOfWord(word)).toBe(plural)
})

test.each([
  ['chief of staff', 'chiefs of staff'],
  ['grain convoy', 'grain convoys'],
  ['police custody', 'police custody'],
  ['security forces', 'security forces'],
])('%s: %s', (term, plural) => {
  expect(pluralOfTerm(term)).toBe(plural)
})
