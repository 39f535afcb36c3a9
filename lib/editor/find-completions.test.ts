import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCompletions } from './find-completions'

const shown = (before: string, wanted: string[], after = '') =>
  findCompletions(before, after, wanted).map(
    ({ typed, text, rest }) => `${before.slice(-typed)}|${rest} = ${text}`,
  )

describe('findCompletions', () => {
  it.each<[string, string, string[], string[]]>([
    ['from two letters on', 'The city of Lu', ['Luhansk'], ['Lu|hansk = Luhansk']],
    ['not from one', 'The city of L', ['Luhansk'], []],
    ['from the start of the text', 'lu', ['Luhansk'], ['lu|hansk = Luhansk']],
    ['not from within a word', 'volu', ['Luhansk'], []],
    ['behind a hyphen, a quotation mark or an apostrophe', '“non-Lu', ['Luhansk'], ['Lu|hansk = Luhansk']],
    ['whatever the case', 'the nat', ['NATO'], ['nat|O = NATO']],
    ['whatever the accents', 'the Gen', ['Génissiat'], ['Gen|issiat = Génissiat']],
    ['with accents that were typed', 'in Zürich: zü', ['Zurich'], ['zü|rich = Zurich']],
    ['in either normal form', 'ge', ['Ge\u0301nissiat'], ['ge\u007cnissiat = Ge\u0301nissiat']],
    ['over several words', 'the United Na', ['United Nations'], ['United Na|tions = United Nations']],
    ['over a space', 'the United ', ['United Nations'], ['United |Nations = United Nations']],
    ['not when all of it stands there', 'in Luhansk', ['Luhansk'], []],
    ['not when it goes on otherwise', 'in Luhu', ['Luhansk'], []],
    ['with the capital that was typed', 'The al', ['the alliance'], ['The al|liance = The alliance']],
    ['in capitals where three were typed', 'LUH', ['Luhansk'], ['LUH|ANSK = LUHANSK']],
    ['not in capitals after two', 'LU', ['Luhansk'], ['LU|hansk = Luhansk']],
    [
      'with either apostrophe',
      "at St. Peter's S",
      ['St. Peter’s Square'],
      ["St. Peter's S|quare = St. Peter’s Square"],
    ],
    [
      'in the order in which they are wanted',
      'Ma',
      ['Mariupol', 'Macron'],
      ['Ma|riupol = Mariupol', 'Ma|cron = Macron'],
    ],
    ['once where two read alike', 'Ma', ['Mariupol', 'Mariupol'], ['Ma|riupol = Mariupol']],
  ])('%s', (_name, before, wanted, expected) => {
    expect(shown(before, wanted)).toEqual(expected)
  })

  it.each<[string, string[]]>([
    ['hansk', []],
    ['2', []],
    [' and', ['Lu|hansk = Luhansk']],
    ['.', ['Lu|hansk = Luhansk']],
  ])('with “%s” behind the cursor', (after, expected) => {
    expect(shown('in Lu', ['Luhansk'], after)).toEqual(expected)
  })

  it('shows what, put behind what was typed, reads as the words', () => {
    const text = fc.string({ unit: fc.constantFrom(..."abÉéœ ’'-1A", 'e\u0301', '🌍'), maxLength: 12 })
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 4 }), (before, after, wanted) => {
        for (const { typed, text, rest } of findCompletions(before, after, wanted)) {
          expect(typed).toBeGreaterThanOrEqual(2)
          expect(rest).not.toBe('')
          expect(text.endsWith(rest)).toBe(true)
          expect(wanted.map((one) => one.toLowerCase())).toContain(text.toLowerCase())
        }
      }),
    )
  })
})
