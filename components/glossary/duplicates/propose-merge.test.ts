import { describe, expect, it } from 'vitest'
import { newTermEntrySchema, type TermRecord } from '@/lib/domain/term-entry'
import { entryToKeep, proposeMerge } from './propose-merge'

const noVerdicts = new Map<string, boolean>()

function record(id: string, patch: Partial<TermRecord>): TermRecord {
  return {
    ...{
      id,
      source: ['Kiev'],
      target: 'Kyiv',
      accepted: [],
      forbidden: [],
      kind: 'place',
      caseRule: 'exact',
    },
    ...{ note: '', status: 'approved', projectId: null, version: 1, createdAt: 0, createdBy: '' },
    ...{ updatedAt: 0, updatedBy: '' },
    ...patch,
  } as TermRecord
}

describe('proposeMerge', () => {
  it('unites the forms and the notes, the kept entry first', () => {
    const a = record('a', { source: ['Kiev', 'Kiew'], forbidden: ['Kieff'], note: 'Capital.' })
    const b = record('b', {
      source: ['Kyiv', 'Kiev'],
      target: 'Kyiv',
      accepted: ['Kyyiv'],
      note: 'See the map.',
    })
    const c = record('c', { source: ['Kiyv'], note: 'Capital.' })
    expect(proposeMerge([a, b, c], b, noVerdicts)).toEqual({
      keepId: 'b',
      goneIds: ['a', 'c'],
      entry: {
        ...{
          source: ['Kyiv', 'Kiev', 'Kiew', 'Kiyv'],
          target: 'Kyiv',
          accepted: ['Kyyiv'],
          forbidden: ['Kieff'],
        },
        ...{ kind: 'place', caseRule: 'exact', status: 'approved', note: 'See the map.\nCapital.' },
      },
      forms: [],
      choices: [],
    })
  })

  const wants = record('a', { target: 'Kiev', accepted: ['Kieff'] })
  const forbids = record('b', {
    target: 'Kyiv',
    forbidden: ['Kiev', 'Kieff'],
    kind: 'body',
    status: 'proposed',
  })

  it('lets the kept entry decide where they disagree, and says where', () => {
    const kept = proposeMerge([wants, forbids], forbids, noVerdicts)
    expect(kept.entry).toMatchObject({ target: 'Kyiv', accepted: [], forbidden: ['Kiev', 'Kieff'] })
    expect(kept.forms).toEqual([
      { form: 'Kiev', forbidden: true },
      { form: 'Kieff', forbidden: true },
    ])
    expect(kept.choices).toEqual(['kind', 'status'])
  })

  it('never rules out the English that it keeps', () => {
    const kept = proposeMerge([wants, forbids], wants, noVerdicts)
    expect(kept.entry).toMatchObject({ target: 'Kiev', accepted: ['Kieff', 'Kyiv'], forbidden: [] })
    expect(kept.forms).toEqual([{ form: 'Kieff', forbidden: false }])
  })

  it('follows a verdict', () => {
    const kept = proposeMerge([wants, forbids], forbids, new Map([['Kiev', false]]))
    expect(kept.entry).toMatchObject({ accepted: ['Kiev'], forbidden: ['Kieff'] })
  })

  it('keeps a ban that the kept entry has no word on', () => {
    const third = record('c', { target: 'Kief', forbidden: [] })
    const kept = proposeMerge([wants, forbids, third], third, noVerdicts)
    expect(kept.entry).toMatchObject({ accepted: ['Kyiv'], forbidden: ['Kiev', 'Kieff'] })
  })

  it('stays within what an entry may hold', () => {
    const many = (name: string) => Array.from({ length: 40 }, (_, i) => `${name}${i}`)
    const a = record('a', { source: many('a'), accepted: many('b'), note: 'x'.repeat(4000) })
    const b = record('b', { source: many('c'), accepted: many('d'), note: 'y'.repeat(4000) })
    expect(newTermEntrySchema.safeParse(proposeMerge([a, b], a, noVerdicts).entry).success).toBe(true)
  })
})

describe('entryToKeep', () => {
  it('prefers what is approved, then what says most, then the oldest', () => {
    const proposed = record('a', { status: 'proposed', note: 'x', accepted: ['y'] })
    const thin = record('b', { createdAt: 1 })
    const thinner = record('c', { createdAt: 2 })
    const full = record('d', { createdAt: 3, note: 'x' })
    expect(entryToKeep([proposed, thinner, thin])?.id).toBe('b')
    expect(entryToKeep([proposed, thinner, thin, full])?.id).toBe('d')
    expect(entryToKeep([])).toBeUndefined()
  })
})
