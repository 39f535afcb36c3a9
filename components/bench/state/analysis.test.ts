import { describe, expect, it } from 'vitest'
import { findingKey } from '@/lib/domain/dismissal'
import { builtInHouseStyles } from '@/lib/domain/house-style'
import { inlineFromText } from '@/lib/domain/inline-content'
import type { Segment } from '@/lib/domain/segment'
import type { TermEntry } from '@/lib/domain/term-entry'
import { nameContext } from '@/lib/facts/names/name-context'
import { compileTermbase } from '@/lib/termbase/termbase'
import { analyse, type Lens } from './analysis'
import { seesTheSame, withTerms } from './lens'
import { wantedWords } from './wanted-words'

const term = (id: string, source: string, target: string, given: Partial<TermEntry> = {}): TermEntry => ({
  ...{ id, source: [source], target, accepted: [], forbidden: [], kind: 'place', caseRule: 'exact' },
  ...{ note: '', status: 'approved', ...given },
})

const luhansk = term('1', 'Louhansk', 'Luhansk', { forbidden: ['Lugansk'] })
const kharkiv = term('2', 'Kharkiv', 'Kharkiv', { accepted: ['Kharkov'] })

function lensOf(...entries: TermEntry[]): Lens {
  const [houseStyle] = builtInHouseStyles
  if (!houseStyle) throw new Error('no house style')
  return {
    houseStyle,
    termbase: compileTermbase(entries),
    termChanges: [],
    names: nameContext([]),
    conflicts: [],
  }
}

function segment(source: string, target: string, dismissals: Segment['dismissals'] = []): Segment {
  return {
    ...{ id: '00000001', blockId: '0000000b', block: { kind: 'paragraph' }, version: 1, unsure: false },
    ...{ source: inlineFromText(source), target: inlineFromText(target), state: 'draft' },
    ...{ reason: null, dismissals, wordsBy: [], updatedAt: 0 },
  }
}

const fates = (one: Segment, lens: Lens) =>
  analyse(one, lens, []).hints.map(({ text, fate }) => `${text} ${fate}`)

describe('analyse', () => {
  it.each([
    ['De Louhansk à Kharkiv.', '', ['Louhansk open', 'Kharkiv open']],
    ['De Louhansk à Kharkiv.', 'From Luhansk to Kharkov.', ['Louhansk kept', 'Kharkiv kept']],
    ['De Louhansk à Kharkiv.', 'From Lugansk.', ['Louhansk broken', 'Kharkiv missing']],
    ['La ville de Louhansk.', 'The city.', ['Louhansk missing']],
  ])('%s · %s', (source, target, expected) => {
    expect(fates(segment(source, target), lensOf(luhansk, kharkiv))).toEqual(expected)
  })

  it('keeps dismissed findings apart, with their reasons, and asks nothing of what they are about', () => {
    const lens = lensOf(luhansk, kharkiv)
    const open = segment('De Louhansk à Kharkiv.', 'From Lugansk.')
    const [first] = analyse(open, lens, []).findings.filter(({ text }) => text === 'Lugansk')
    if (!first) throw new Error('nothing found')
    const dismissal = { ...findingKey(first), reason: 'A quotation', author: 'owner', at: 1 }
    const seen = segment('De Louhansk à Kharkiv.', 'From Lugansk.', [dismissal])
    const { findings, dismissed } = analyse(seen, lens, [])
    expect(findings.map(({ text }) => text)).toEqual(['Kharkiv'])
    expect(dismissed.map(({ finding, dismissal }) => [finding.text, dismissal.reason])).toEqual([
      ['Lugansk', 'A quotation'],
    ])
    expect(fates(seen, lens)).toEqual(['Louhansk dismissed', 'Kharkiv missing'])
    expect(wantedWords(analyse(seen, lens, []).hints)).toEqual(['Kharkiv', 'Kharkov'])
  })

  it('looks again only at what a change of the glossary touches', () => {
    const lens = lensOf(luhansk, kharkiv)
    const here = segment('La ville de Louhansk.', 'The city of Luhansk.')
    const elsewhere = segment('La ville de Kharkiv.', 'The city of Kharkiv.')
    const inEnglish = segment('La ville est belle.', 'The city of Luhanske is nice.')
    const before = [here, elsewhere, inEnglish].map((one) => analyse(one, lens, []))
    const change = { put: [{ ...luhansk, forbidden: ['Luhansk'], target: 'Luhanske' }], remove: [] }
    const now = withTerms(lens, change, [luhansk])
    const after = [here, elsewhere, inEnglish].map((one) => analyse(one, now, []))
    expect(after.map((one, i) => one === before[i])).toEqual([false, true, false])
    expect(after[0]?.findings.map(({ values }) => values.problem)).toEqual(['forbidden'])
  })

  it('looks again at everything when something else changes too, or too much has', () => {
    const lens = lensOf(luhansk, kharkiv)
    const texts = ['Le pont.', 'The bridge.'] as const
    const uk = { ...lens, houseStyle: { ...lens.houseStyle } }
    const changes = (lens: Lens, times: number): Lens =>
      times === 0 ? lens : changes(withTerms(lens, { put: [luhansk], remove: [] }, [luhansk]), times - 1)
    expect(seesTheSame(lens, lens, ...texts)).toBe(true)
    expect(seesTheSame(lens, changes(lens, 3), ...texts)).toBe(true)
    expect(seesTheSame(lens, changes(uk, 1), ...texts)).toBe(false)
    expect(seesTheSame(lens, changes(lens, 20), ...texts)).toBe(false)
    const many = Array.from({ length: 300 }, (_, i) => term(`m${i}`, `Ville${i}`, `Town${i}`))
    expect(seesTheSame(lens, withTerms(lens, { put: many, remove: [] }, []), ...texts)).toBe(false)
  })
})
