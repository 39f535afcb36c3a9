import { expect, test } from 'vitest'
import { findMentions } from './find-mentions'

const members = [
  { id: '1', name: 'Ana' },
  { id: '2', name: 'Ana Petit' },
  { id: '3', name: 'Élise' },
]

test.each([
  ['@Ana, look.', [['@Ana', '1']]],
  ['Look, @ana petit!', [['@ana petit', '2']]],
  ['@Ana Petitjean', [['@Ana', '1']]],
  ['@Anatole', []],
  ['a@ana.example', []],
  [
    '(@élise) @ÉLISE',
    [
      ['@élise', '3'],
      ['@ÉLISE', '3'],
    ],
  ],
  ['@nobody @', []],
  ['Ana', []],
])('%s', (text, expected) => {
  expect(findMentions(text, members).map(({ from, to, id }) => [text.slice(from, to), id])).toEqual(expected)
})
