import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { editDistance } from './edit-distance'

test.each([
  ['luhansk', 'luhansk', 0],
  ['luhansk', 'luhanks', 1],
  ['mariupol', 'mariuopol', 1],
  ['mariupol', 'maruipol', 1],
  ['mariupol', 'mariupo', 1],
  ['kharkiv', 'kharkov', 1],
  ['zelenskyy', 'zelenska', 2],
  ['odesa', 'moscow', 3],
  ['', 'ab', 2],
])('%s and %s: %i', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance)
})

describe('whatever the words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 8 })

  it('is the same both ways, and none only between equal words', () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(editDistance(b, a, limit))
        expect(editDistance(a, b, limit) === 0).toBe(a === b)
      }),
    )
  })

  it('says no less under a higher limit than the limit lets it', () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b, 20), limit + 1))
      }),
    )
  })
})
