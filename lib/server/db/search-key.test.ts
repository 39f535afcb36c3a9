import { expect, test } from 'vitest'
import { likePattern, searchKey } from './search-key'

test.each([
  ['Évêque', 'eveque'],
  ['Œuvre, cœur, Æsop, Straße', 'oeuvre, coeur, aesop, strasse'],
  ['L’OTAN', "l'otan"],
  ['100\u00A0km\u202Fà\n\tpied ', '100 km a pied'],
  ['ﬁn', 'fin'],
  ['Київ', 'киів'],
  ['', ''],
])('%j is searched as %j', (text, key) => {
  expect(searchKey(text)).toBe(key)
})

test('a pattern finds its key and no more', () => {
  expect(likePattern('100%_\\')).toBe('%100\\%\\_\\\\%')
})
