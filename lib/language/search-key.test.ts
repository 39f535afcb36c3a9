import { expect, it } from 'vitest'
import { accentedKey, searchKey } from './search-key'

it.each([
  ['Éditorial', 'editorial'],
  ['LOUHANSK', 'louhansk'],
  ['L’œuvre\u00a0:  Ça', "l'oeuvre : ca"],
  ['e\u0301te\u0301', 'ete'],
  [' ', ''],
])('%s is searched as "%s"', (text, key) => {
  expect(searchKey(text)).toBe(key)
})

it.each([
  ['Émirats', 'émirats'],
  ['E\u0301mirats', 'émirats'],
  ['L’ŒUVRE  d’Émile', "l'oeuvre d'émile"],
  ['OTAN \n', 'otan'],
])('the accented key of %j is %j', (text, key) => {
  expect(accentedKey(text)).toBe(key.normalize('NFKD'))
  expect(searchKey(accentedKey(text))).toBe(searchKey(text))
})
