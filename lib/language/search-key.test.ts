import { expect, it } from 'vitest'
import { searchKey } from './search-key'

it.each([
  ['Éditorial', 'editorial'],
  ['LOUHANSK', 'louhansk'],
  ['L’œuvre\u00a0:  Ça', "l'oeuvre : ca"],
  ['e\u0301te\u0301', 'ete'],
  [' ', ''],
])('%s is searched as "%s"', (text, key) => {
  expect(searchKey(text)).toBe(key)
})
