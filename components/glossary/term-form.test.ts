import { expect, it } from 'vitest'
import type { TermEntry } from '@/lib/domain/term-entry'
import { formFromTerm, termFromForm } from './term-form'

const term: TermEntry = {
  id: 'a',
  source: ['OTAN', 'Otan'],
  target: 'NATO',
  accepted: [],
  forbidden: ['OTAN'],
  kind: 'body',
  caseRule: 'exact',
  note: 'Par.\nPar.',
  status: 'approved',
}

it('gives an entry back as it was', () => {
  expect(termFromForm(formFromTerm(term))).toEqual({ entry: { ...term, id: undefined } })
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
