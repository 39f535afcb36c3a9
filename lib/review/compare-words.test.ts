import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inlineFromText, plainText, type InlineContent } from '@/lib/domain/inline-content'
import { compareWords, takeChanges } from './compare-words'

const shown = (before: string, after: string) =>
  compareWords(before, after).map((part) => {
    const [old, now] = [
      before.slice(part.before.from, part.before.to),
      after.slice(part.after.from, part.after.to),
    ]
    return part.same ? now : `[${old}→${now}]`
  })

test.each([
  ['one two three', 'one 2 three', ['one ', '[two→2]', ' three']],
  ['one', 'one two', ['one', '[→ two]']],
  ['', 'one', ['[→one]']],
  ['one', '', ['[one→]']],
  ['one', 'one', ['one']],
  ['', '', []],
])('%j → %j', (before, after, expected) => {
  expect(shown(before, after)).toEqual(expected)
})

const text = fc.array(fc.constantFrom('un', 'deux', 'trois', ' ', ', ', '\n'), { maxLength: 16 })
const pair = fc.tuple(text, text).map(([a, b]) => [a.join(''), b.join('')] as const)

test('the stretches make up both texts', () => {
  fc.assert(
    fc.property(pair, ([before, after]) => {
      const parts = compareWords(before, after)
      expect(parts.map((part) => before.slice(part.before.from, part.before.to)).join('')).toBe(before)
      expect(parts.map((part) => after.slice(part.after.from, part.after.to)).join('')).toBe(after)
      for (const part of parts)
        expect(
          before.slice(part.before.from, part.before.to) === after.slice(part.after.from, part.after.to),
        ).toBe(part.same)
    }),
  )
})

describe('taking a part of a change', () => {
  const bold = (words: string): InlineContent => [{ type: 'text', text: words, marks: [{ type: 'bold' }] }]

  test.each([
    [[], 'The 100 miles to Kiev remain.'],
    [[0], 'The 62 miles to Kiev remain.'],
    [[1], 'The 100 miles to Kyiv remain.'],
    [[0, 1], 'The 62 miles to Kyiv remain.'],
  ])('%j of two', (chosen, expected) => {
    const [before, after] = ['The 100 miles to Kiev remain.', 'The 62 miles to Kyiv remain.']
    expect(plainText(takeChanges(inlineFromText(before), inlineFromText(after), new Set(chosen)))).toBe(
      expected,
    )
  })

  test('marks come along with what they are on', () => {
    const before: InlineContent = [
      { type: 'text', text: 'one ' },
      ...bold('two'),
      { type: 'text', text: ' three' },
    ]
    const after: InlineContent = [{ type: 'text', text: '1 two ' }, ...bold('3')]
    expect(takeChanges(before, after, new Set([1]))).toEqual([
      { type: 'text', text: 'one two ' },
      ...bold('3'),
    ])
    expect(takeChanges(before, after, new Set())).toEqual(before)
    expect(takeChanges(before, after, new Set([0, 1]))).toEqual(after)
  })

  test('all of them give the later text, none the earlier one', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const changes = compareWords(before, after).filter(({ same }) => !same)
        const take = (chosen: Iterable<number>) =>
          plainText(takeChanges(inlineFromText(before), inlineFromText(after), new Set(chosen)))
        expect(take(changes.keys())).toBe(plainText(inlineFromText(after)))
        expect(take([])).toBe(plainText(inlineFromText(before)))
      }),
    )
  })
})
