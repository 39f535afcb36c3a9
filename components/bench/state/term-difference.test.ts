import { describe, expect, it } from 'vitest'
import type { TermRecord } from '@/lib/domain/term-entry'
import { termDifference } from './term-difference'
import { inScope } from './terms-in-scope'

function record(id: string, source: string[], given: Partial<TermRecord> = {}): TermRecord {
  return {
    ...{ id, source, target: id, accepted: [], forbidden: [], kind: 'place', caseRule: 'exact', note: '' },
    ...{ status: 'approved', projectId: null, version: 1 },
    ...{ createdAt: 0, createdBy: 'owner', updatedAt: 0, updatedBy: 'owner', ...given },
  }
}

const known = (entries: readonly TermRecord[]) => new Map(entries.map((entry) => [entry.id, entry]))
const said = ({ put, remove }: ReturnType<typeof termDifference>) => [
  ...put.map(({ id, source }) => `+${id} ${source.join()}`),
  ...remove.map((id) => `-${id}`),
]

describe('termDifference', () => {
  const kyiv = record('Kyiv', ['Kiev', 'Kyïv'])
  const odesa = record('Odesa', ['Odessa'])
  const last = record('Last', ['Kyïv', 'Kiev'])
  const own = record('Kiev', ['Kiev'], { projectId: 'p' })

  it.each<[string, TermRecord[], TermRecord[], string | null, string[]]>([
    ['nothing', [kyiv, odesa], [kyiv, odesa], null, []],
    ['a new one', [kyiv], [kyiv, odesa], null, ['+Odesa Odessa']],
    ['one that is gone', [kyiv, odesa], [odesa], null, ['-Kyiv']],
    ['a new version', [kyiv], [{ ...kyiv, version: 2 }], null, ['+Kyiv Kiev,Kyïv']],
    ['another project’s', [kyiv], [kyiv, own], null, []],
    [
      'the project’s, which takes a form away',
      [kyiv, odesa],
      [kyiv, odesa, own],
      'p',
      ['+Kyiv Kyïv', '+Kiev Kiev'],
    ],
    [
      'the project’s, which gives a form back',
      [kyiv, odesa, own],
      [kyiv, odesa],
      'p',
      ['+Kyiv Kiev,Kyïv', '-Kiev'],
    ],
    ['one that gets its last form back', [last, own], [last], 'p', ['+Last Kyïv,Kiev', '-Kiev']],
    ['nothing where the same form stays away', [kyiv, own], [own, { ...kyiv }], 'p', []],
  ])('%s', (_name, before, now, projectId, expected) => {
    const difference = termDifference(known(inScope(before, projectId)), inScope(now, projectId))
    expect(said(difference)).toEqual(expected)
  })
})
