import { describe, expect, test } from 'vitest'
import { bodyAcronyms, commonAcronyms } from './lists/acronyms'
import { bodies } from './lists/bodies'
import { cities } from './lists/cities'
import { historicalPeople } from './lists/historical-people'
import { leaders } from './lists/leaders'
import { regions } from './lists/regions'
import { watersAndMountains } from './lists/waters-and-mountains'
import { suggestNames } from './suggest-names'
import { keptExamples, romanisationExamples } from './suggestion-examples'

const pairs = romanisationExamples
  .trim()
  .split('\n')
  .map((line) => line.split(' = '))
const kept = keptExamples.trim().split(/,\s+/)

test.each(pairs)('%s → %s', (french = '', english = '') => {
  const offered = suggestNames(french).map(({ text }) => text)
  if (english.startsWith('+ ')) expect(offered).toContain(english.slice(2))
  else expect(offered[0]).toBe(english)
})

test.each(kept)('%s stays', (name) => {
  expect(suggestNames(name).map(({ text }) => text)[0]).toBe(name)
})

test('there are enough of both', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(150)
  expect(kept.length).toBeGreaterThanOrEqual(60)
})

describe('reasons', () => {
  test.each([
    ['OTAN', 'NATO', 'acronym'],
    ['TVA', 'VAT', 'acronym'],
    ['Pékin', 'Beijing', 'exonym'],
    ['Caire', 'Cairo', 'exonym'],
    ['Espagne', 'Spain', 'country'],
    ['Thaïlande', 'Thailand', 'country'],
    ['Papouasie-Nouvelle-Guinée', 'Papua New Guinea', 'country'],
    ['Krasnoïarsk', 'Krasnoyarsk', 'romanisation'],
    ['Nikolaï Gogol', 'Nikolai Gogol', 'given-name'],
    ['ministère de la Défense', 'Defense Ministry', 'title-order'],
    ['ministère russe des Affaires étrangères', 'Russian Foreign Ministry', 'title-order'],
    ['université de Pékin', 'University of Beijing', 'title-order'],
    ['Cour suprême américaine', 'U.S. Supreme Court', 'title-order'],
    ['Nantes', 'Nantes', 'same'],
  ])('%s → %s: %s', (french, text, reason) => {
    expect(suggestNames(french)[0]).toMatchObject({ text, reason })
  })

  test('the language of a romanisation is told', () => {
    expect(suggestNames('Sergueï Beloussov')[0]).toMatchObject({ language: 'ru' })
    expect(suggestNames('Serhiï Jadan')[0]).toMatchObject({ language: 'uk' })
    expect(suggestNames('Teng Siao-ming')[0]).toMatchObject({ language: 'zh' })
  })

  test('a name of a person is no country', () => {
    expect(suggestNames('Maurice', 'person')[0]?.text).toBe('Maurice')
    expect(suggestNames('Maurice', 'place')[0]?.text).toBe('Mauritius')
  })

  test('capitals are kept', () => {
    expect(suggestNames('LOUHANSK')[0]?.text).toBe('LUHANSK')
    expect(suggestNames('OTAN')[0]?.text).toBe('NATO')
  })
})

test('the lists have at least 400 names that English writes otherwise, and no empty one', () => {
  const lists = [
    bodyAcronyms,
    commonAcronyms,
    bodies,
    cities,
    historicalPeople,
    leaders,
    regions,
    watersAndMountains,
  ]
  const entries = lists.flatMap((list) => [...list])
  for (const [french, english] of entries) for (const name of english) expect(name, french).not.toBe('')
  const other = entries.filter(([french, [english = '']]) => english.toLowerCase() !== french)
  expect(other.length).toBeGreaterThanOrEqual(400)
})
