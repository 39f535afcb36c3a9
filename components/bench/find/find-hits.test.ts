import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findHits, type Query } from './find-hits'

const hits = (text: string, query: string, rest: Partial<Query> = {}) =>
  findHits(text, { text: query, matchCase: false, wholeWords: false, ...rest }).map(({ from, to }) =>
    text.slice(from, to),
  )

describe('findHits', () => {
  it.each<[string, string, string, Partial<Query>, string[]]>([
    ['nothing for nothing', 'abc', '', {}, []],
    ['any case', 'Kyiv and KYIV', 'kyiv', {}, ['Kyiv', 'KYIV']],
    ['the case that is asked for', 'Kyiv and KYIV', 'Kyiv', { matchCase: true }, ['Kyiv']],
    ['accented capitals', 'À l’Est, à l’est', 'à l’est', {}, ['À l’Est', 'à l’est']],
    ['both apostrophes', "Russia's and Russia’s", 'Russia’s', {}, ["Russia's", 'Russia’s']],
    [
      'any white space for a space',
      '100\u00a0km, 100\u202fkm, 100\nkm',
      '100 km',
      {},
      ['100\u00a0km', '100\u202fkm', '100\nkm'],
    ],
    ['signs as they are', 'a.c (a+c) [abc] $1 a\\b', '(a+c)', {}, ['(a+c)']],
    ['a full stop as itself', 'a.c abc', 'a.c', {}, ['a.c']],
    ['an emoji', '🙂🙂', '🙂', {}, ['🙂', '🙂']],
    ['none that overlap', 'aaa', 'aa', {}, ['aa']],
    ['whole words', 'war, warlord, postwar', 'war', { wholeWords: true }, ['war']],
    ['whole words between accented ones', 'été ét étés', 'ét', { wholeWords: true }, ['ét']],
    ['whole words written with loose accents', 'e\u0301te ete', 'te', { wholeWords: true }, []],
    ['a word before a loose accent', 'cafe\u0301 cafe', 'cafe', { wholeWords: true }, ['cafe']],
    ['a whole sign', 'a% b', '%', { wholeWords: true }, []],
  ])('%s', (_name, text, query, rest, wanted) => {
    expect(hits(text, query, rest)).toEqual(wanted)
  })

  it('finds exactly what indexOf finds where case and place are asked for', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', '.', '(', '\\', '$', '🙂'), { maxLength: 12 })
    const text = letters.map((all) => all.join(''))
    fc.assert(
      fc.property(
        text,
        text.filter((query) => query !== ''),
        (given, query) => {
          const wanted: number[] = []
          for (let at = given.indexOf(query); at >= 0; at = given.indexOf(query, at + query.length))
            wanted.push(at)
          const found = findHits(given, { text: query, matchCase: true, wholeWords: false })
          expect(found).toEqual(wanted.map((from) => ({ from, to: from + query.length })))
        },
      ),
    )
  })
})
