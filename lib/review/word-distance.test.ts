import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordDistance } from './word-distance'

test.each([
  ['one two three four', 'one two three four', 0],
  ['one two three four', 'one  two\nthree four ', 0],
  ['one two three four', 'one two five four', 0.25],
  ['one two three four', 'one two three', 0.25],
  ['one two', 'one two three four', 0.5],
  ['one two', 'three four', 1],
  ['', 'three four', 1],
  ['', '', 0],
])('%j and %j', (before, after, distance) => {
  expect(wordDistance(before, after)).toBe(distance)
})

test('it lies between 0 and 1, the same both ways, and is 0 only for the same words', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 })
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [one, two] = [a.join(' '), b.join(' ')]
      const distance = wordDistance(one, two)
      expect(distance).toBeGreaterThanOrEqual(0)
      expect(distance).toBeLessThanOrEqual(1)
      expect(distance === 0).toBe(one === two)
    }),
  )
})
