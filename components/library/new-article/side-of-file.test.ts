import { expect, it } from 'vitest'
import { assignSides, languageOfName } from './side-of-file'

it.each([
  ['louhansk.fr.txt', 'fr'],
  ['louhansk.en.txt', 'en'],
  ['LOUHANSK_EN-US.docx', 'en'],
  ['texte français.md', 'fr'],
  ['fr-en.txt', null],
  ['french-to-english.txt', null],
  ['freres.txt', null],
  ['open.txt', null],
])('%s is %s', (name, language) => {
  expect(languageOfName(name)).toBe(language)
})

const file = (name: string, language: 'fr' | 'en' | null = null) => ({ name, language })

it.each([
  ['in order where nothing is known', [file('a'), file('b')], 'a', 'b'],
  ['by name', [file('x.en.txt'), file('x.fr.txt')], 'x.fr.txt', 'x.en.txt'],
  ['by one name', [file('a'), file('b.fr.md')], 'b.fr.md', 'a'],
  ['by text', [file('a', 'en'), file('b', 'fr')], 'b', 'a'],
  ['by name before text', [file('a.fr', 'en'), file('b', 'fr')], 'a.fr', 'b'],
  ['two of one language in order', [file('a', 'en'), file('b', 'en')], 'a', 'b'],
  ['one English file', [file('a', 'en')], undefined, 'a'],
  ['one other file', [file('a')], 'a', undefined],
])('assigns %s', (_name, files, fr, en) => {
  const sides = assignSides(files)
  expect([sides.fr?.name, sides.en?.name]).toEqual([fr, en])
})
