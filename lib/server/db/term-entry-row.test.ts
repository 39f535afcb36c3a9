import { expect, test } from 'vitest'
import type { NewTermRecord } from '@/lib/domain/term-entry'
import { sameTermContent, termContent } from './term-entry-row'

const entry: NewTermRecord = {
  ...{ source: ['Kiev', 'Kyïv'], target: 'Kyiv', accepted: ['a'], forbidden: ['b'], kind: 'place' },
  ...{ caseRule: 'exact', note: 'n', status: 'approved', projectId: null },
}

/** One other value for each part, so that none can be forgotten. */
const others: { [Part in keyof NewTermRecord]: NewTermRecord[Part][] } = {
  source: [['Kiev'], ['Kyïv', 'Kiev']],
  target: ['Kiev'],
  accepted: [[], ['b']],
  forbidden: [[], ['a']],
  kind: ['body'],
  caseRule: ['ignore'],
  note: [''],
  status: ['retired'],
  projectId: ['00000000'],
}

test.each(Object.entries(others).flatMap(([part, values]) => values.map((value) => [part, value] as const)))(
  'another %s is another entry: %j',
  (part, value) => {
    expect(sameTermContent(entry, { ...entry, [part]: value })).toBe(false)
    expect(sameTermContent(entry, structuredClone(entry))).toBe(true)
    expect(termContent({ ...entry, [part]: value })).toHaveProperty(part, value)
  },
)
