import { describe, expect, it } from 'vitest'
import type { NewTermRecord } from '@/lib/domain/term-entry'
import { changedFields, formFromTerm, mergeForms, termFromForm } from './term-form'

const term: NewTermRecord = {
  source: ['OTAN', 'Otan'],
  target: 'NATO',
  accepted: [],
  forbidden: ['OTAN'],
  kind: 'body',
  caseRule: 'exact',
  note: 'Par.\nPar.',
  status: 'approved',
  projectId: '0a0a0a0a',
}

it('gives an entry back as it was', () => {
  expect(termFromForm(formFromTerm(term))).toEqual({ entry: term })
})

it('drops empty lines, spaces at the ends and forms said twice', () => {
  const form = { ...formFromTerm(term), source: ' Kiev \n\nKyiv\nKiev' }
  expect(termFromForm(form)).toMatchObject({ entry: { source: ['Kiev', 'Kyiv'] } })
})

it.each([
  ['source', { source: ' \n ' }],
  ['target', { target: ' ' }],
  ['accepted', { accepted: 'x\n'.repeat(1) + Array.from({ length: 60 }, (_, i) => i).join('\n') }],
  ['note', { note: 'x'.repeat(4001) }],
] as const)('names %s where that is wrong', (field, patch) => {
  expect(termFromForm({ ...formFromTerm(term), ...patch })).toEqual({ wrong: new Set([field]) })
})

it('names the fields that changed', () => {
  expect(
    changedFields(formFromTerm(term), formFromTerm({ ...term, target: 'Nato', projectId: null })),
  ).toEqual(['target', 'projectId'])
})

describe('mergeForms', () => {
  const base = formFromTerm(term)

  it('takes over what only they changed, and keeps what only I changed', () => {
    const merged = mergeForms(base, { ...base, note: 'mine' }, { ...base, target: 'Nato' })
    expect(merged).toEqual({
      form: { ...base, note: 'mine', target: 'Nato' },
      taken: ['target'],
      contested: [],
    })
  })

  it('keeps mine where both changed, and says so', () => {
    const merged = mergeForms(base, { ...base, target: 'mine' }, { ...base, target: 'theirs', kind: 'place' })
    expect(merged.form).toMatchObject({ target: 'mine', kind: 'place' })
    expect(merged).toMatchObject({ taken: ['kind'], contested: ['target'] })
  })

  it('finds nothing to settle where both wrote the same', () => {
    const same = { ...base, target: 'Nato' }
    expect(mergeForms(base, same, same)).toEqual({ form: same, taken: [], contested: [] })
  })
})
