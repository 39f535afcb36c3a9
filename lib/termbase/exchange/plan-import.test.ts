import { describe, expect, test } from 'vitest'
import type { NewTermEntry, TermEntry } from '@/lib/domain/term-entry'
import type { importPolicies } from './plan-import'
import { formKey, planImport } from './plan-import'
import { readTermFile } from './read-term-file'

const made = (source: string, target: string, rest: Partial<NewTermEntry> = {}): NewTermEntry => ({
  source: source.split('|'),
  target,
  accepted: [],
  forbidden: [],
  kind: 'common',
  caseRule: 'initial',
  note: '',
  status: 'approved',
  ...rest,
})
const known: TermEntry[] = [
  { id: '1', ...made('OTAN', 'NATO', { kind: 'body', note: 'alliance', forbidden: ['Nato'] }) },
  { id: '2', ...made('Louhansk|Lougansk', 'Luhansk', { kind: 'place' }) },
]
const rows = (...entries: NewTermEntry[]) => ({
  entries: entries.map((entry, i) => ({ line: i + 1, entry })),
})

/** What happens to each row: the name of its list, by line. */
function fates(policy: (typeof importPolicies)[number], ...entries: NewTermEntry[]): string[] {
  const plan = planImport(known, rows(...entries), policy)
  return (Object.keys(plan) as (keyof typeof plan)[])
    .flatMap((list) => plan[list].map(({ line }) => [line, list] as const))
    .sort(([a], [b]) => a - b)
    .map(([, list]) => list)
}

test.each([
  ['a new one', [made('Kiev', 'Kyiv')], ['add'], ['add'], ['add']],
  [
    'the same',
    [made('OTAN', 'NATO', { kind: 'body', note: 'alliance', forbidden: ['Nato'] })],
    ['same'],
    ['same'],
    ['same'],
  ],
  ['another English', [made('Otan', 'Nato')], ['skip'], ['update'], ['add']],
  ['a form among others', [made('Lougansk', 'Lugansk')], ['skip'], ['update'], ['add']],
  [
    'two rows alike',
    [made('Kiev', 'Kyiv'), made('Kiev', 'Kyiv')],
    ['add', 'repeated'],
    ['add', 'repeated'],
    ['add', 'repeated'],
  ],
  [
    'two rows that differ',
    [made('Kiev', 'Kyiv'), made('kiev', 'Kiev')],
    ['add', 'repeated'],
    ['add', 'repeated'],
    ['add', 'add'],
  ],
  [
    'two rows for one entry',
    [made('Louhansk', 'a'), made('Lougansk', 'b')],
    ['skip', 'skip'],
    ['update', 'repeated'],
    ['add', 'add'],
  ],
  [
    'words that only accents tell apart',
    [made('pêcheur', 'fisherman'), made('pécheur', 'sinner')],
    ['add', 'add'],
    ['add', 'add'],
    ['add', 'add'],
  ],
])('%s', (_, entries, skip, update, add) => {
  expect(fates('skip', ...entries)).toEqual(skip)
  expect(fates('update', ...entries)).toEqual(update)
  expect(fates('add', ...entries)).toEqual(add)
})

test.each([
  ['Etats-Unis', 'États-Unis'],
  ['ÉTATS-UNIS', 'États Unis'],
  ["l'Obs", 'L’Obs'],
  ['e\u0301lu', 'élu'],
])('%s is %s', (one, other) => {
  expect(formKey(one)).toBe(formKey(other))
})

describe('an update', () => {
  test('keeps what the file has no column for, and takes an empty cell for what it says', () => {
    const file = readTermFile('fr,en,forbidden\nOTAN,the Alliance,\n')
    expect(planImport(known, file, 'update').update).toEqual([
      {
        line: 2,
        entry: made('OTAN', 'the Alliance', { kind: 'body', note: 'alliance' }),
        existing: known[0],
      },
    ])
  })

  test('replaces the entry where every row says all', () => {
    const [change] = planImport(known, rows(made('OTAN', 'NATO')), 'update').update
    expect(change?.entry).toEqual(made('OTAN', 'NATO'))
  })
})

test('a hundred thousand rows with one form are no trouble', () => {
  const many = rows(...Array.from({ length: 100_000 }, (_, i) => made('x', `y${i}`)))
  expect(planImport([], many, 'update').repeated).toHaveLength(99_999)
  expect(planImport([], many, 'add').add).toHaveLength(100_000)
})
