import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords } from './words'

test.each([
  ['', 0],
  [' \u00a0\n ', 0],
  ['Bonjour le monde', 3],
  ['« Oui », dit-il – l’autre.', 3],
  ['2\u202f000 km², 15\u00a0milles', 4],
  ['15-mile', 1],
  ['🙂 👩‍💻 !', 0],
  ['مرحبا 𝒳 2', 3],
  ['a\ufeffb\u3000c', 3],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words)
})

test('words of two texts with a space between them are the words of both', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(countWords(`${a} ${b}`)).toBe(countWords(a) + countWords(b))
    }),
  )
})
