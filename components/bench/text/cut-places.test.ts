import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proposeCut, wordStarts } from './cut-places'

describe('wordStarts', () => {
  it.each<[string, number[]]>([
    ['', []],
    ['un', []],
    ['un deux', [3]],
    ['  un\u00a0 deux\ntrois ', [6, 11]],
    ['🙂 un', [3]],
    ['   ', []],
  ])('%j', (text, wanted) => {
    expect(wordStarts(text)).toEqual(wanted)
  })
})

const parts = (source: string, target: string, cursor: number | null) => {
  const cut = proposeCut(source, target, cursor)
  return [source.slice(0, cut.source), target.slice(0, cut.target)]
}

describe('proposeCut', () => {
  it.each<[string, string, string, number | null, [string, string]]>([
    [
      'without a cursor, at the ends of sentences next to the middle',
      'Un. Deux mots. Trois mots ici.',
      'One. Two words. Three words here.',
      null,
      ['Un. Deux mots. ', 'One. Two words. '],
    ],
    [
      'at the cursor, and at the end of the sentence that corresponds',
      'Un premier point. Deux. Trois.',
      'A first point. Two. Three.',
      15,
      ['Un premier point. ', 'A first point. '],
    ],
    ['a cursor at the start says nothing', 'Un. Deux.', 'One. Two.', 0, ['Un. ', 'One. ']],
    ['a cursor at the end says nothing', 'Un. Deux.', 'One. Two.', 9, ['Un. ', 'One. ']],
    ['a cursor within a word', 'Un. Deux.', 'One. Two.', 6, ['Un. ', 'One. ']],
    [
      'one sentence, between words',
      'un deux trois quatre',
      'one two three four',
      null,
      ['un deux ', 'one two three four'],
    ],
    ['no English', 'Un. Deux.', '', null, ['Un. ', '']],
    ['one word', 'Un', 'One', null, ['', 'One']],
    ['nothing at all', '', '', null, ['', '']],
  ])('%s', (_name, source, target, cursor, wanted) => {
    expect(parts(source, target, cursor)).toEqual(wanted)
  })

  it('cuts only where a word begins, or at an end', () => {
    const text = fc
      .array(fc.constantFrom('Un mot. ', 'deux ', ' ', '🙂 ', 'M. X', '\n'))
      .map((all) => all.join(''))
    fc.assert(
      fc.property(text, text, fc.option(fc.nat(40)), (source, target, cursor) => {
        const cut = proposeCut(source, target, cursor)
        expect([0, ...wordStarts(source)]).toContain(cut.source)
        expect([0, ...wordStarts(target), target.length]).toContain(cut.target)
      }),
    )
  })
})
