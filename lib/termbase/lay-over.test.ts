import { expect, test } from 'vitest'
import type { NewTermEntry } from '@/lib/domain/term-entry'
import { layOver } from './lay-over'

const entry = (parts: Partial<NewTermEntry>): NewTermEntry => ({
  ...{ source: ['Kiev'], target: 'Kyiv', accepted: [], forbidden: [], kind: 'place' },
  ...{ caseRule: 'exact', note: '', status: 'approved', ...parts },
})

test.each<[string, Partial<NewTermEntry>, Partial<NewTermEntry>, Partial<NewTermEntry>]>([
  ['the same', {}, {}, {}],
  [
    'the upper one says how it is',
    { target: 'Kiev', kind: 'common', caseRule: 'ignore', status: 'proposed', note: 'Old.' },
    { note: 'New.' },
    { target: 'Kyiv', kind: 'place', caseRule: 'exact', status: 'approved', note: 'New.' },
  ],
  ['a note stays where none is given', { note: 'Old.' }, { note: ' ' }, { note: 'Old.' }],
  [
    'forms are united, the upper ones first',
    { source: ['Kiev', 'Kïev'], accepted: ['a', 'b'], forbidden: ['x'] },
    { source: ['Kyïv', 'Kiev'], accepted: ['c', 'a'], forbidden: ['y'] },
    { source: ['Kyïv', 'Kiev', 'Kïev'], accepted: ['c', 'a', 'b'], forbidden: ['y', 'x'] },
  ],
  [
    'what is wanted or accepted now is forbidden no more',
    { target: 'Kiev', forbidden: ['Kyiv', 'Kyyiv', 'Kief'] },
    { target: 'Kyiv', accepted: ['Kyyiv'] },
    { target: 'Kyiv', accepted: ['Kyyiv'], forbidden: ['Kief'] },
  ],
  [
    'what is forbidden or wanted now is accepted no more',
    { target: 'Kiev', accepted: ['Kief', 'Kyiv'] },
    { forbidden: ['Kief'] },
    { target: 'Kyiv', accepted: [], forbidden: ['Kief'] },
  ],
])('%s', (_name, lower, upper, both) => {
  expect(layOver(entry(lower), entry(upper))).toEqual(entry(both))
})

test('no more than fifty forms of a sort are kept', () => {
  const forms = (name: string) => Array.from({ length: 50 }, (_, i) => `${name} ${i}`)
  const both = layOver(entry({ source: forms('a') }), entry({ source: forms('b') }))
  expect(both.source).toEqual(forms('b'))
})
