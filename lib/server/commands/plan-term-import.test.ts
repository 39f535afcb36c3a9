import { expect, test } from 'vitest'
import type { ImportPolicy, NewTermRecord } from '@/lib/domain/term-entry'
import { planTermImport } from './plan-term-import'

/** "French, other French = English" */
function entry(line: string): NewTermRecord {
  const [source = '', target = ''] = line.split(' = ')
  return {
    ...{ source: source.split(', '), target, accepted: [], forbidden: [], kind: 'place' },
    ...{ caseRule: 'exact', note: '', status: 'approved', projectId: null },
  }
}

function plan(policy: ImportPolicy, scope: readonly string[], imported: readonly string[]) {
  const made = planTermImport(null, policy)
  scope.forEach((line, i) =>
    made.keep({
      term: {
        ...entry(line),
        ...{
          id: `scope-${i}`,
          version: 1,
          createdAt: 0,
          createdBy: 'owner',
          updatedAt: 0,
          updatedBy: 'owner',
        },
      },
      deleted: false,
    }),
  )
  for (const line of imported) made.add(entry(line))
  const { added, updated, unchanged, skipped } = made.counts
  return {
    counts: [added, updated, unchanged, skipped],
    changes: made
      .changes()
      .map(({ before, after }) => `${before ? '' : '+ '}${after.source.join(', ')} = ${after.target}`),
  }
}

type Row = [string, string[], string[], Partial<Record<ImportPolicy, [number[], string[]]>>]

/** What each policy counts (added, updated, unchanged, skipped) and writes. */
test.each<Row>([
  ['nothing there', [], ['Kiev = Kyiv'], { skip: [[1, 0, 0, 0], ['+ Kiev = Kyiv']] }],
  [
    'the same',
    ['Kiev = Kyiv'],
    ['Kiev = Kyiv'],
    { skip: [[0, 0, 1, 0], []], update: [[0, 0, 1, 0], []], add: [[0, 0, 1, 0], []] },
  ],
  [
    'another English',
    ['Kiev = Kiev'],
    ['Kiev = Kyiv'],
    {
      skip: [[0, 0, 0, 1], []],
      update: [[0, 1, 0, 0], ['Kiev = Kyiv']],
      add: [[1, 0, 0, 0], ['+ Kiev = Kyiv']],
    },
  ],
  [
    'case and lost accents do not count',
    ['Émirats = UAE'],
    ['EMIRATS = Emirates'],
    { skip: [[0, 0, 0, 1], []], update: [[0, 1, 0, 0], ['EMIRATS, Émirats = Emirates']] },
  ],
  [
    'other accents are another word',
    ['pêche = fishing'],
    ['péché = sin'],
    { skip: [[1, 0, 0, 0], ['+ péché = sin']], update: [[1, 0, 0, 0], ['+ péché = sin']] },
  ],
  [
    'a form that is not the main one',
    ['Nations unies, ONU = U.N.'],
    ['ONU = UN'],
    { skip: [[0, 0, 0, 1], []], update: [[0, 1, 0, 0], ['ONU, Nations unies = UN']] },
  ],
  [
    'another form of the imported one',
    ['ONU = U.N.'],
    ['Nations unies, ONU = UN'],
    { skip: [[0, 0, 0, 1], []], update: [[0, 1, 0, 0], ['Nations unies, ONU = UN']] },
  ],
  [
    'who has it as the main form comes first',
    ['capitale, Kiev = the capital', 'Kiev = Kiev'],
    ['Kiev = Kyiv'],
    { update: [[0, 1, 0, 0], ['Kiev = Kyiv']] },
  ],
  [
    'one says it already, and another shares the form',
    ['Paris = Paris', 'Paris = Paris Hilton'],
    ['Paris = Paris Hilton'],
    { update: [[0, 0, 1, 0], []], add: [[0, 0, 1, 0], []] },
  ],
  [
    'twins of one file',
    [],
    ['Kiev = Kiev', 'Kiev, Kyïv = Kyiv', 'kiev = KYIV'],
    {
      skip: [[1, 0, 0, 2], ['+ Kiev = Kiev']],
      update: [[1, 2, 0, 0], ['+ kiev, Kiev, Kyïv = KYIV']],
      add: [
        [3, 0, 0, 0],
        ['+ Kiev = Kiev', '+ Kiev, Kyïv = Kyiv', '+ kiev = KYIV'],
      ],
    },
  ],
  [
    'a form that an update brought in',
    ['Kiev = Kiev'],
    ['Kiev, Kyïv = Kyiv', 'Kyïv = Kyyiv'],
    { update: [[0, 2, 0, 0], ['Kyïv, Kiev = Kyyiv']] },
  ],
  ['back to what it was', ['Kiev = Kiev'], ['Kiev = Kyiv', 'Kiev = Kiev'], { update: [[0, 2, 0, 0], []] }],
])('%s', (_name, scope, imported, expected) => {
  for (const [policy, [counts, changes]] of Object.entries(expected))
    expect(plan(policy as ImportPolicy, scope, imported), policy).toEqual({ counts, changes })
})

test('many that share one form take no longer each', () => {
  const lines = Array.from({ length: 20_000 }, (_, i) => `Kiev = ${i}`)
  expect(plan('add', [], lines).counts).toEqual([20_000, 0, 0, 0])
})
