import { describe, expect, it, test } from 'vitest'
import type { TermEntry } from '@/lib/domain/term-entry'
import { entriesInScope } from './scope'

function entry(id: string, source: string[], status: TermEntry['status'] = 'approved'): TermEntry {
  return {
    id,
    source,
    target: id,
    accepted: [],
    forbidden: [],
    kind: 'place',
    caseRule: 'exact',
    note: '',
    status,
  }
}

describe('entries in scope', () => {
  const cases: readonly [what: string, workspace: string[][], project: string[][], left: string[][]][] = [
    ['nothing shared', [['Kiev']], [['Lviv']], [['Kiev']]],
    ['one form of two', [['Louhansk', 'Lougansk']], [['Lougansk']], [['Louhansk']]],
    ['the only form', [['Kiev'], ['Lviv']], [['Kiev']], [['Lviv']]],
    ['another case', [['OTAN']], [['Otan']], []],
    ['without accents', [['États-Unis', 'USA']], [['Etats-Unis']], [['USA']]],
    ['the other normal form', [['E\u0301tats']], [['États']], []],
    ['the other apostrophe', [['Sables-d’Olonne']], [["Sables-d'Olonne"]], []],
    ['a ligature', [['Œuvre']], [['oeuvre']], []],
    ['a longer form', [['Saint-Denis']], [['Denis']], [['Saint-Denis']]],
    ['no entry of the project', [['Kiev']], [], [['Kiev']]],
    ['no entry of the workspace', [], [['Kiev']], []],
  ]

  test.each(cases)('%s', (_, workspace, project, left) => {
    const ours = project.map((source, i) => entry(`p${i}`, source))
    const found = entriesInScope(
      workspace.map((source, i) => entry(`w${i}`, source)),
      ours,
    )
    expect(found.slice(0, left.length).map(({ source }) => source)).toEqual(left)
    expect(found.slice(left.length)).toEqual(ours)
  })

  it('keeps the identity of what stays as it is', () => {
    const [kept, cut, own] = [entry('1', ['Lviv']), entry('2', ['Kiev', 'Kyïv']), entry('3', ['Kiev'])]
    const [first, second, third] = entriesInScope([kept, cut], [own])
    expect(first).toBe(kept)
    expect(second).toEqual({ ...cut, source: ['Kyïv'] })
    expect(cut.source).toEqual(['Kiev', 'Kyïv'])
    expect(third).toBe(own)
  })

  it('lets a retired entry of the project silence the workspace’s', () => {
    const retired = entry('p', ['Kiev'], 'retired')
    expect(entriesInScope([entry('w', ['Kiev'])], [retired])).toEqual([retired])
  })
})
