import { describe, expect, it } from 'vitest'
import type { TermEntry } from '@/lib/domain/term-entry'
import { nameContext } from '@/lib/facts/names/name-context'
import { compileTermbase } from '@/lib/termbase/termbase'
import { buildLedger } from './build-ledger'
import type { LedgerForm, LedgerPair } from './ledger'
import { findNameConflicts, isOtherSpelling } from './name-conflicts'
import { readNames } from './read-names'

function entry(given: Pick<TermEntry, 'id' | 'source' | 'target' | 'kind'> & Partial<TermEntry>): TermEntry {
  return { accepted: [], forbidden: [], caseRule: 'exact', note: '', status: 'approved', ...given }
}

const terms = [
  entry({
    id: 'l',
    source: ['Louhansk', 'Lougansk'],
    target: 'Luhansk',
    forbidden: ['Lugansk'],
    kind: 'place',
  }),
  entry({ id: 'o', source: ['OTAN'], target: 'NATO', kind: 'body' }),
  entry({ id: 'd', source: ['démineur'], target: 'deminer', kind: 'common', caseRule: 'initial' }),
]

const pairs: LedgerPair[] = [
  { source: 'DANS LA RÉGION DE LOUHANSK, L’OTAN RECULE', target: 'IN LUGANSK, NATO FALLS BACK' },
  {
    source: 'Le démineur Oleksandr Marenko, 46 ans, est arrivé jeudi à Kreminna.',
    target: 'Deminer Oleksandr Marenko, 46, arrived Thursday in Kreminna.',
  },
  {
    source: '« Ce matin, j’ai roulé », raconte M. Marenko, revenu de Lougansk.',
    target: '“This morning I drove,” said Marenco, back from Luhansk’s suburbs.',
  },
  {
    source: 'À Kreminna, M. Marenko et l’OTAN se taisent.',
    target: 'In Kreminna, Marenko and NATO’s men are silent.',
  },
  { source: 'Marenko repart.', target: '' },
]

function read(given: readonly LedgerPair[], entries: readonly TermEntry[] = terms) {
  const termbase = compileTermbase(entries)
  const context = nameContext(given.map(({ source }) => source))
  return { termbase, readings: given.map((pair) => readNames(pair, termbase, context)) }
}

const said = (forms: readonly LedgerForm[]) =>
  forms.map(
    ({ text, mentions, wrong }) =>
      `${text} ${mentions.map(({ segment }) => segment).join(' ')}${wrong ? ' wrong' : ''}`,
  )

describe('buildLedger', () => {
  const { termbase, readings } = read(pairs)
  const rows = buildLedger(pairs, readings, termbase)
  const row = (name: string) => {
    const found = rows.find((one) => one.name === name)
    if (!found) throw new Error(`no row for ${name}`)
    return found
  }

  it('has every person, place and body in the order of its first mention, and no common term', () => {
    expect(rows.map(({ name, kind, entry: settled }) => [name, kind, settled?.target])).toEqual([
      ['Louhansk', 'place', 'Luhansk'],
      ['OTAN', 'body', 'NATO'],
      ['Oleksandr Marenko', 'person', undefined],
      ['Kreminna', 'place', undefined],
    ])
    expect(rows.map(({ first }) => first.segment)).toEqual([0, 0, 1, 1])
  })

  it('has all forms of a settled name in both languages, the wrong ones marked', () => {
    expect(said(row('Louhansk').source)).toEqual(['LOUHANSK 0', 'Lougansk 2'])
    expect(said(row('Louhansk').target)).toEqual(['LUGANSK 0 wrong', 'Luhansk 2'])
    expect(said(row('OTAN').target)).toEqual(['NATO 0 3'])
  })

  it('joins a surname to its full name, and counts the English wherever it stands', () => {
    const { source, target, suggestions, divided } = row('Oleksandr Marenko')
    expect(said(source)).toEqual(['Oleksandr Marenko 1', 'Marenko 2 3 4'])
    expect(said(target)).toEqual(['Oleksandr Marenko 1', 'Marenco 2 wrong', 'Marenko 3'])
    expect(suggestions[0]?.text).toBe('Oleksandr Marenko')
    expect(divided).toBe(true)
    expect(row('Kreminna').divided).toBe(false)
  })

  it('gives ranges that hold the forms', () => {
    for (const { source, target } of rows)
      for (const [side, forms] of [
        ['source', source],
        ['target', target],
      ] as const)
        for (const { text, mentions } of forms)
          for (const { segment, from, to } of mentions)
            expect(pairs[segment]?.[side].slice(from, to)).toBe(text)
  })

  it('is empty for an article without names', () => {
    const plain = [{ source: 'Il pleut depuis ce matin.', target: 'It has been raining since morning.' }]
    const { termbase: none, readings: read1 } = read(plain, [])
    expect(buildLedger(plain, read1, none)).toEqual([])
  })
})

describe('findNameConflicts', () => {
  it('names the spelling that stands most often first', () => {
    const { readings } = read(pairs)
    expect(
      findNameConflicts(readings.map((reading, i) => ({ reading, target: pairs[i]?.target ?? '' }))),
    ).toEqual([
      {
        name: 'Oleksandr Marenko',
        spellings: [
          { text: 'Marenko', count: 2 },
          { text: 'Marenco', count: 1 },
        ],
      },
    ])
  })

  it.each([
    ['Marenko', 'Marenco', true],
    ['Zelensky', 'Zelenskyy', true],
    ['Odessa', 'Odesa', true],
    ['Élysée', 'Elysee', true],
    ['MARENKO', 'Marenko', false],
    ['Kharkiv', 'Kharkivan', false],
    ['Marenko', 'Marenkos', false],
    ['Hassan', 'Hassani', false],
    ['Ali', 'Alia', false],
    ['Paris', 'Madrid', false],
    ['Marenko', 'Darenko', false],
    ['Kyiv', 'Kyiv', false],
  ])('%s and %s: %s', (a, b, wanted) => {
    expect(isOtherSpelling(a, b)).toBe(wanted)
    expect(isOtherSpelling(b, a)).toBe(wanted)
  })
})
