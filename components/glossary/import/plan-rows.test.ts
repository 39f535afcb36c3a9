import { describe, expect, it } from 'vitest'
import type { ImportPolicy, NewTermEntry, TermRecord } from '@/lib/domain/term-entry'
import { planRows } from './plan-rows'

const entry = (patch: Partial<NewTermEntry>): NewTermEntry => ({
  ...{ source: ['Kiev'], target: 'Kyiv', accepted: [], forbidden: [], kind: 'place', caseRule: 'exact' },
  ...{ note: '', status: 'approved' },
  ...patch,
})
const existing = [
  { ...entry({ forbidden: ['Kiew'], note: 'Capital.' }), id: 'a', projectId: null, version: 1 } as TermRecord,
]
const columns = (['source', 'target', 'note'] as const).map((column) => ({
  name: column,
  column,
  sample: [],
}))

function plan(policy: ImportPolicy, ...entries: NewTermEntry[]) {
  const rows = entries.map((one, i) => ({ line: i + 2, entry: one }))
  const { preview, entries: sent } = planRows(existing, { entries: rows, columns }, policy)
  const counts = Object.values(preview).map(({ count }) => count)
  return { counts: counts.join(' '), preview, sent }
}
const kiev = entry({ target: 'Kiev', kind: 'common' })
const lviv = entry({ source: ['Lviv'], target: 'Lviv' })

describe('planRows', () => {
  it('leaves out what is there already, and sends the rest', () => {
    const { counts, sent } = plan('skip', kiev, lviv)
    expect(counts).toBe('1 0 0 1')
    expect(sent).toEqual([lviv])
  })

  it('shows what an update makes of an entry, and keeps what the file has no column for', () => {
    const { counts, preview, sent } = plan('update', kiev)
    expect(counts).toBe('0 1 0 0')
    expect(preview.updated.first[0]).toMatchObject({
      line: 2,
      before: { target: 'Kyiv' },
      entry: { target: 'Kiev', kind: 'place', forbidden: ['Kiew'], note: 'Capital.' },
    })
    expect(sent).toMatchObject([{ target: 'Kiev', kind: 'place' }])
  })

  it('sends nothing for an update that says nothing new', () => {
    const { counts, sent } = plan('update', entry({}))
    expect(counts).toBe('0 0 1 0')
    expect(sent).toEqual([])
  })

  it('adds beside what is there', () => {
    expect(plan('add', kiev).counts).toBe('1 0 0 0')
  })

  it('tells which row of the file came first', () => {
    const { counts, preview } = plan('skip', lviv, entry({ source: ['Lviv'], target: 'Lvov' }))
    expect(counts).toBe('1 0 0 1')
    expect(preview.skipped.first[0]).toMatchObject({ line: 3, firstLine: 2 })
  })

  it('counts every row once, and shows the first fifty of a group', () => {
    const many = Array.from({ length: 80 }, (_, i) => entry({ source: [`Ville ${i}`] }))
    const { counts, preview } = plan('skip', ...many)
    expect(counts).toBe('80 0 0 0')
    expect(preview.added.first).toHaveLength(50)
  })
})
