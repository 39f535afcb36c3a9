import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyFix, applyFixes } from './apply-fix'

test('many fixes change what one by one, from the end backwards, would change', () => {
  const { text, left } = applyFixes('one two three', [
    { from: 0, to: 3, replacement: 'eleven' },
    { from: 8, to: 13, replacement: '13' },
  ])
  expect(text).toBe('eleven two 13')
  expect(left).toEqual([])
})

test('of two that overlap, the second is left for the next pass', () => {
  const second = { from: 2, to: 7, replacement: 'x' }
  expect(applyFixes('one two three', [second, { from: 0, to: 3, replacement: 'eleven' }])).toEqual({
    text: 'eleven two three',
    left: [second],
  })
})

test('every chosen replacement stands in the text, and nothing outside the ranges changes', () => {
  const fixes = fc.array(
    fc.tuple(fc.nat(40), fc.nat(6)).map(([from, length]) => ({ from, to: from + length, replacement: '<>' })),
  )
  fc.assert(
    fc.property(fc.string({ minLength: 46, maxLength: 60, unit: 'grapheme-ascii' }), fixes, (text, list) => {
      const { text: fixed, left } = applyFixes(text, list)
      const applied = list.filter((fix) => !left.includes(fix)).sort((a, b) => b.from - a.from)
      expect(fixed).toBe(applied.reduce(applyFix, text))
    }),
  )
})
