import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overlaps } from '@/lib/language/range'
import { findNames } from './find-names'
import { nameContext } from './name-context'
import { foundExamples, silentExamples } from './name-examples'
import { readMarkedText } from './read-marked-text'

function namesOf(text: string, article: readonly string[] = [text]) {
  return findNames(text, nameContext(article))
}

test.each(foundExamples)('found: %s', (text, ...names) => {
  const found = namesOf(text)
  const told = found.map((name, i) => (names[i]?.includes(': ') ? `${name.kind}: ${name.text}` : name.text))
  expect(told).toEqual(names)
  for (const { from, to, text: written } of found) expect(text.slice(from, to)).toBe(written)
})

test.each(silentExamples)('silent: %s', (text) => {
  expect(namesOf(text)).toEqual([])
})

describe('what the rest of the article says', () => {
  const article = [
    'Hier, le maire Gérard Houssin a ri.',
    'Houssin ira à Bayeux.',
    'LES ADIEUX DE HOUSSIN À BAYEUX',
  ]

  test('makes a name of a capital at the start of a sentence', () => {
    expect(namesOf(article[1] ?? '', article)).toMatchObject([
      { text: 'Houssin', kind: 'person' },
      { text: 'Bayeux' },
    ])
  })

  test('reads a heading in capitals', () => {
    expect(namesOf(article[2] ?? '', article).map(({ text }) => text)).toEqual(['HOUSSIN', 'BAYEUX'])
  })

  test('makes none of a word that it has in lower case', () => {
    const text = 'Voltige Marenko est loin.'
    expect(namesOf(text, [text, 'La voltige aérienne plaît.'])[0]?.text).not.toBe('Voltige Marenko')
  })

  test('is the same whether the texts were read before or not', () => {
    const earlier = nameContext(article.slice(0, 2))
    const grown = nameContext(article, earlier)
    for (const text of article) expect(findNames(text, grown)).toEqual(namesOf(text, article))
  })
})

test('what the termbase has is no candidate', () => {
  const text = 'La ville de Louhansk et celle de Kreminna.'
  const from = text.indexOf('Louhansk')
  const found = findNames(text, nameContext([text]), [{ from, to: from + 8 }])
  expect(found.map((name) => name.text)).toEqual(['Kreminna'])
})

type Score = { wanted: number; found: number; offered: number; wrong: number }

/** How many of the marked names are found as marked, and how many candidates touch no mark. */
function score(folder: URL): Score {
  const total = { wanted: 0, found: 0, offered: 0, wrong: 0 }
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const lines = readFileSync(new URL(file, folder), 'utf8').split('\n').map(readMarkedText)
    const context = nameContext(lines.map((line) => line.text))
    for (const { text, names } of lines) {
      const found = findNames(text, context)
      for (const name of names.filter(({ kind }) => kind !== '?')) {
        total.wanted++
        if (found.some(({ from, to }) => from === name.from && to === name.to)) total.found++
      }
      for (const candidate of found) {
        const mark = names.find((name) => overlaps(name, candidate))
        if (mark?.kind === '?') continue
        total.offered++
        if (!mark) total.wrong++
      }
    }
  }
  return total
}

describe('news articles with every name marked', () => {
  test.each([
    ['fixtures/', 0.97, 0.98, 350],
    ['fixtures/untuned/', 0.9, 0.93, 90],
  ])('%s', (folder, recall, precision, size) => {
    const { wanted, found, offered, wrong } = score(new URL(folder, import.meta.url))
    expect(wanted).toBeGreaterThan(size)
    expect(found / wanted).toBeGreaterThanOrEqual(recall)
    expect(1 - wrong / offered).toBeGreaterThanOrEqual(precision)
  })
})

const pieces = fc.constantFrom(
  ...'Le la de d’ l’ Paris Jean - . , « » : ( ) OTAN G7 von der Cour suprême Élysée\n 12 ans A. 🙂 e\u0301 É L’ \u00a0 ministère Défense'.split(
    ' ',
  ),
  ' ',
)
const oddText = fc.oneof(
  fc.array(pieces).map((parts) => parts.join('')),
  fc.array(pieces).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary' }),
)

test('whatever the text holds, names are its own, in order and apart', () => {
  fc.assert(
    fc.property(oddText, (text) => {
      let end = 0
      for (const name of namesOf(text)) {
        expect(name.from).toBeGreaterThanOrEqual(end)
        expect(name.to).toBeGreaterThan(name.from)
        expect(text.slice(name.from, name.to)).toBe(name.text)
        end = name.to
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
  )
})
