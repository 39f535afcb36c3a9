import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mapAnchor, mergeAnchor, placeQuote, splitAnchor } from './map-anchor'

/** The words between brackets, and the offsets that they have without them. */
function marked(text: string) {
  const from = text.indexOf('[')
  const to = text.indexOf(']') - 1
  return { text: text.replace(/[[\]]/g, ''), anchor: { from, to } }
}

function wordsAt(text: string, anchor: { from: number; to: number } | null): string | null {
  return anchor && text.slice(anchor.from, anchor.to)
}

describe('words stay marked through edits', () => {
  test.each([
    ['The [62 miles] remain.', 'Yesterday, the 62 miles remain.', '62 miles'],
    ['The [62 miles] remain.', 'The 62 miles stay.', '62 miles'],
    ['The [62 miles] remain.', 'The remain.', null],
    ['The [62 miles] remain.', 'The 100 kilometres remain.', '100 kilometres'],
    ['The [62 miles] remain.', 'The long 62 miles remain.', '62 miles'],
    ['The [62 miles] remain.', 'The 62 nautical miles remain.', '62 nautical miles'],
    ['A [word] and a word.', 'Another word, a word and a word.', 'word'],
    ['[All of it]', 'Nothing like that', 'Nothing like that'],
    ['[All of it]', '', null],
    ['Tell [Zelensky].', 'Tell Zelenskyy.', 'Zelenskyy'],
    ['Twice [twice] twice.', 'Twice twice.', 'twice'],
    ['One [👩🏽‍🚒 two] three', 'One 👩🏽‍🚒 two and three', '👩🏽‍🚒 two'],
  ])('%s → %s', (before, after, expected) => {
    const { text, anchor } = marked(before)
    expect(wordsAt(after, mapAnchor(text, after, anchor))).toBe(expected)
  })

  const text = fc.array(fc.constantFrom('un', 'deux', ' ', '  ', ',', '\n', 'é', '10'), { maxLength: 20 })
  const places = fc.record({ before: text, after: text, a: fc.nat(), b: fc.nat() })

  test('never outside the text, and never nothing', () => {
    fc.assert(
      fc.property(places, ({ before, after, a, b }) => {
        const [old, now] = [before.join(''), after.join('')]
        fc.pre(old.length > 0)
        const from = a % old.length
        const anchor = { from, to: from + 1 + (b % (old.length - from)) }
        const mapped = mapAnchor(old, now, anchor)
        if (mapped) {
          expect(mapped.from).toBeLessThan(mapped.to)
          expect(mapped.from).toBeGreaterThanOrEqual(0)
          expect(mapped.to).toBeLessThanOrEqual(now.length)
        }
      }),
    )
  })

  test('what is put in front or behind moves them and changes nothing of them', () => {
    fc.assert(
      fc.property(places, ({ before, after, a, b }) => {
        const old = `${before.join('')}word`
        const from = a % old.length
        const anchor = { from, to: from + 1 + (b % (old.length - from)) }
        const now = `front. ${old} Behind ${after.join('')}.`
        fc.pre(wordsAt(old, anchor)?.trim() === wordsAt(old, anchor))
        // Words that stand twice may be taken for one another; where they are is then as good.
        expect(wordsAt(now, mapAnchor(old, now, anchor))).toBe(wordsAt(old, anchor))
      }),
    )
  })
})

describe('words that are told of another text are looked for', () => {
  test.each([
    ['The 62 miles remain.', '62 miles', { from: 4, to: 12 }, { from: 4, to: 12 }],
    ['Still, the 62 miles remain.', '62 miles', { from: 4, to: 12 }, { from: 11, to: 19 }],
    ['a b a b a', 'a', { from: 5, to: 6 }, { from: 4, to: 5 }],
    ['Nothing.', '62 miles', { from: 4, to: 12 }, null],
    ['Nothing.', '', null, null],
    ['The miles', 'miles', null, { from: 4, to: 9 }],
  ])('%s: %s', (text, quote, anchor, expected) => {
    expect(placeQuote(text, quote, anchor)).toEqual(expected)
  })
})

describe('a cut and a join', () => {
  test.each([
    ['The [first] half. The other.', 'The first half.', 'The other.', 'first', 'first'],
    ['The first half. The [other].', 'The first half.', 'The other.', 'second', 'other'],
    ['The first [half. The] other.', 'The first half.', 'The other.', 'first', 'half.'],
    ['The [first] half.', 'The first half.', '', 'first', 'first'],
    ['[ ]x', '', 'x', 'first', null],
  ] as const)('%s', (whole, first, second, half, words) => {
    const { text, anchor } = marked(whole)
    const place = splitAnchor(text, { first, second }, anchor)
    expect([place.half, wordsAt(half === 'first' ? first : second, place.anchor)]).toEqual([half, words])
  })

  test('joined words are found behind those before them', () => {
    expect(wordsAt('One. Two three.', mergeAnchor('One. Two three.', 'Two three.', { from: 4, to: 9 }))).toBe(
      'three',
    )
  })
})
