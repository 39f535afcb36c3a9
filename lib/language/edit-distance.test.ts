import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from './edit-distance'

describe('editDistance', () => {
  it.each([
    ['Marenko', 'Marenko', 2, 0],
    ['Marenko', 'Marenco', 2, 1],
    ['Marenko', 'Marneko', 2, 1],
    ['Marenko', 'Marenkoo', 2, 1],
    ['Marenko', 'Mrnko', 2, 2],
    ['Marenko', 'Morozov', 2, 3],
    ['', 'ab', 2, 2],
    ['', 'abc', 2, 3],
  ])('%s and %s, at most %i: %i', (a, b, most, wanted) => {
    expect(editDistance(a, b, most)).toBe(wanted)
  })

  it('is the same both ways, nothing for equal words, one for each edit made', () => {
    const word = fc.stringMatching(/^[a-d]{0,8}$/)
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, most) => {
        const distance = editDistance(a, b, most)
        expect(distance).toBe(editDistance(b, a, most))
        expect(distance === 0).toBe(a === b)
        expect(distance).toBeLessThanOrEqual(most + 1)
        expect(editDistance(a, `${a}x`, 2)).toBe(1)
      }),
    )
  })
})
