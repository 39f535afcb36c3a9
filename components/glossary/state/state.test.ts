import { describe, expect, it, test } from 'vitest'
import type { TermRecord } from '@/lib/domain/term-entry'
import { extendTo, nothingSelected, selectAll, toggle } from './selection'
import { changeRows, rowOf, type TermRows } from './term-rows'
import { filterRows, nextSort, noFilter, sortRows, type TermFilter } from './view'

function record(id: string, patch: Partial<TermRecord> = {}): TermRecord {
  return {
    ...{
      id,
      source: [id],
      target: id,
      accepted: [],
      forbidden: [],
      kind: 'place',
      caseRule: 'exact',
      note: '',
    },
    ...{
      status: 'approved',
      projectId: null,
      version: 1,
      createdAt: 0,
      createdBy: '',
      updatedAt: 0,
      updatedBy: '',
    },
    ...patch,
  } as TermRecord
}
const rowsOf = (...terms: TermRecord[]): TermRows => new Map(terms.map((term) => [term.id, rowOf(term)]))
const ids = (rows: Iterable<{ term: { id: string } }>) => [...rows].map(({ term }) => term.id).join(' ')

describe('changeRows', () => {
  const rows = rowsOf(record('a', { version: 3 }), record('b'))

  it('lays entries over the old ones and takes others out', () => {
    const next = changeRows(rows, [record('a', { version: 4, target: 'x' }), record('c')], ['b'])
    expect(ids(next.values())).toBe('a c')
    expect(next.get('a')?.english).toBe('x')
    expect(ids(rows.values())).toBe('a b')
  })

  it('leaves what is newer', () => {
    expect(changeRows(rows, [record('a', { version: 2, target: 'old' })], []).get('a')?.english).toBe('a')
  })

  it('is the same where nothing changes', () => {
    expect(changeRows(rows, [], ['z'])).toBe(rows)
  })
})

describe('sortRows', () => {
  const rows = rowsOf(
    record('1', { source: ['Évian'], target: 'b', kind: 'place', status: 'retired', updatedAt: 5 }),
    record('2', { source: ['etat'], target: 'B', kind: 'common', status: 'proposed', updatedAt: 9 }),
    record('3', { source: ['Œuvre'], target: 'a', kind: 'person', status: 'approved', updatedAt: 5 }),
  )
  test.each([
    ['french', false, '2 1 3'],
    ['french', true, '3 1 2'],
    ['english', false, '3 2 1'],
    ['kind', false, '3 1 2'],
    ['status', false, '2 3 1'],
    ['changed', true, '2 1 3'],
  ] as const)('by %s, descending %s', (column, descending, order) => {
    expect(ids(sortRows(rows.values(), { column, descending }))).toBe(order)
  })

  it('turns round on the second press, and shows the newest change first', () => {
    expect(nextSort({ column: 'french', descending: false }, 'french').descending).toBe(true)
    expect(nextSort({ column: 'french', descending: true }, 'english').descending).toBe(false)
    expect(nextSort({ column: 'french', descending: false }, 'changed').descending).toBe(true)
  })
})

describe('filterRows', () => {
  const rows = [
    rowOf(
      record('1', { source: ['Mykolaïv', 'Nikolaïev'], target: 'Mykolaiv', accepted: ['the port city'] }),
    ),
    rowOf(
      record('2', {
        source: ['haut-commissaire'],
        target: 'high commissioner',
        kind: 'common',
        note: 'À l’ONU',
      }),
    ),
    rowOf(
      record('3', {
        source: ['Lviv'],
        target: 'Lviv',
        forbidden: ['Lemberg'],
        status: 'proposed',
        projectId: 'p',
      }),
    ),
  ]
  test.each<[Partial<TermFilter>, string]>([
    [{}, '1 2 3'],
    [{ search: 'NIKOLAIEV' }, '1'],
    [{ search: 'city  port' }, '1'],
    [{ search: "l'onu" }, '2'],
    [{ search: 'lemberg' }, '3'],
    [{ search: 'lemberg port' }, ''],
    [{ kind: 'common' }, '2'],
    [{ status: 'proposed' }, '3'],
    [{ scope: 'workspace' }, '1 2'],
    [{ scope: 'p', search: 'lv' }, '3'],
  ])('%j', (filter, found) => {
    expect(ids(filterRows(rows, { ...noFilter, ...filter }))).toBe(found)
  })
})

describe('the selection', () => {
  const order = ['a', 'b', 'c', 'd', 'e', 'f']
  const chosen = ({ ids }: { ids: ReadonlySet<string> }) => [...ids].sort().join('')

  it('takes one in and out', () => {
    expect(chosen(toggle(toggle(nothingSelected, 'a'), 'b'))).toBe('ab')
    expect(chosen(toggle(toggle(nothingSelected, 'a'), 'a'))).toBe('')
  })

  it('grows and shrinks a range from where it began', () => {
    const two = extendTo(nothingSelected, order, 'c', 'd')
    const three = extendTo(two, order, 'd', 'e')
    expect(chosen(three)).toBe('cde')
    expect(chosen(extendTo(three, order, 'e', 'd'))).toBe('cd')
    expect(chosen(extendTo(three, order, 'e', 'b'))).toBe('bc')
  })

  it('keeps what was selected before the range', () => {
    const range = extendTo(toggle(toggle(nothingSelected, 'a'), 'd'), order, 'd', 'f')
    expect(chosen(range)).toBe('adef')
  })

  it('begins anew where the anchor is not in the list any more', () => {
    expect(chosen(extendTo({ ...nothingSelected, anchor: 'gone' }, order, 'b', 'c'))).toBe('bc')
  })

  it('takes all', () => {
    expect(chosen(selectAll(order))).toBe('abcdef')
  })
})
