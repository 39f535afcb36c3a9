import { expect, test } from 'vitest'
import type { TermEntry } from '@/lib/domain/term-entry'
import { entriesInScope } from './scope'

function entry(id: string, ...source: string[]): TermEntry {
  return {
    ...{ id, source, target: id, accepted: [], forbidden: [], kind: 'place' },
    ...{ caseRule: 'exact', note: '', status: 'approved' },
  }
}

test.each([
  ['none of a project', [['Kiev']], [], [['Kiev']]],
  ['none of the workspace', [], [['Kiev']], [['Kiev']]],
  ['nothing shared', [['Kiev']], [['Odessa']], [['Odessa'], ['Kiev']]],
  ['one form of two', [['Kiev', 'Kyiv']], [['Kiev']], [['Kiev'], ['Kyiv']]],
  ['every form', [['Kiev'], ['Lviv']], [['Kyiv', 'Kiev']], [['Kyiv', 'Kiev'], ['Lviv']]],
  ['another case and other accents', [['Émirats', 'EAU']], [['emirats']], [['emirats'], ['EAU']]],
])('%s', (_name, workspace, project, scope) => {
  const made = (all: string[][], place: string) => all.map((source, i) => entry(`${place}${i}`, ...source))
  expect(entriesInScope(made(workspace, 'w'), made(project, 'p')).map(({ source }) => source)).toEqual(scope)
})

test('what loses nothing is the same object', () => {
  const [kept, cut, own] = [entry('kept', 'Lviv'), entry('cut', 'Kiev', 'Kyiv'), entry('own', 'Kiev')]
  const scope = entriesInScope([kept, cut], [own])
  expect(scope[0]).toBe(own)
  expect(scope[1]).toBe(kept)
  expect(cut.source).toEqual(['Kiev', 'Kyiv'])
})
