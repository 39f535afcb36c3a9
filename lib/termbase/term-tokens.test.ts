import fc from 'fast-check'
import { expect, it } from 'vitest'
import { termTokens, writeTokenHashes } from './term-tokens'

it('writes the hashes that the tokens have, behind what the list holds', () => {
  const piece = fc.constantFrom(
    'Anna',
    'Œuvre',
    'e\u0301',
    '\u00AD',
    ' ',
    '  ',
    '\u00A0',
    '-',
    "'",
    '.',
    'www.a',
    'http://x',
    '👩‍🚒',
    'ﬁ',
  )
  const text = fc.oneof(
    fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(text, fc.nat(3), (words, index) => {
      const hashes: number[] = [7, 7, 7]
      const end = writeTokenHashes(words, hashes, index)
      expect(hashes.slice(index, end)).toEqual(termTokens(words).map((token) => token.hash))
      expect(hashes.slice(0, index)).toEqual(Array<number>(index).fill(7))
    }),
    { numRuns: 1000 },
  )
})
