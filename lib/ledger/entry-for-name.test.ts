import { expect, it } from 'vitest'
import { newTermEntrySchema, type TermKind } from '@/lib/domain/term-entry'
import { entryForName } from './entry-for-name'

const forms = (...texts: string[]) => texts.map((text) => ({ text, mentions: [] }))

it.each<[string, TermKind | undefined, string[], string, object]>([
  [
    'Oleksandr Marenko',
    'person',
    ['Marenko', 'Oleksandr Marenko', 'MARENKO'],
    'Oleksandr Marenko',
    { source: ['Oleksandr Marenko', 'Marenko'], accepted: ['Marenko'], kind: 'person' },
  ],
  [
    'Vladimir Poutine',
    'person',
    ['Vladimir Poutine'],
    'Vladimir Putin',
    { source: ['Vladimir Poutine'], accepted: [], kind: 'person' },
  ],
  ['Marioupol', 'place', ['MARIOUPOL', 'Marioupol'], 'Mariupol', { source: ['Marioupol'], kind: 'place' }],
  ['OTAN', 'body', ['OTAN', 'Otan'], 'NATO', { source: ['OTAN', 'Otan'], kind: 'body' }],
  ['Oskil', undefined, ['Oskil'], 'Oskil', { source: ['Oskil'], kind: 'place' }],
])('%s, %s', (name, kind, texts, target, wanted) => {
  const entry = entryForName({ name, kind, source: forms(...texts) }, target)
  expect(entry).toMatchObject({ target, ...wanted })
  expect(newTermEntrySchema.parse(entry)).toEqual(entry)
})
