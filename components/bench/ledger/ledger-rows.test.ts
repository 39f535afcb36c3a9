import { describe, expect, it } from 'vitest'
import type { LedgerForm, LedgerRow } from '@/lib/ledger/ledger'
import { ledgerState } from '@/lib/ledger/ledger-state'
import { filterLedger, nextMention } from './ledger-rows'

const place = (segment: number) => ({ segment, from: 0, to: 1 })
const form = (text: string, wrong = false): LedgerForm => ({
  text,
  mentions: [place(0)],
  ...(wrong ? { wrong } : {}),
})

function row(name: string, given: Partial<LedgerRow> = {}): LedgerRow {
  const { first = place(0), source = [form(name)], target = [], suggestions = [], divided = false } = given
  return { ...given, id: name, name, first, source, target, suggestions, divided }
}

const entry = {
  id: '1',
  source: ['OTAN'],
  target: 'NATO',
  accepted: [],
  forbidden: [],
  kind: 'body',
  caseRule: 'exact',
  note: '',
  status: 'approved',
} as const

const rows = [
  row('OTAN', { entry: { ...entry, source: ['OTAN'], accepted: [], forbidden: [] } }),
  row('Kreminna'),
  row('Marenko', { divided: true, target: [form('Marenko'), form('Marenco')] }),
  row('Louhansk', {
    entry: { ...entry, id: '2', source: ['Louhansk'], accepted: [], forbidden: [] },
    target: [form('Lugansk', true)],
  }),
]

describe('the rows of a ledger', () => {
  it('say how far each name has come', () => {
    expect(rows.map(ledgerState)).toEqual(['settled', 'open', 'divided', 'wrong'])
  })

  it.each([
    ['all', ['OTAN', 'Kreminna', 'Marenko', 'Louhansk']],
    ['open', ['Kreminna', 'Marenko']],
    ['wrong', ['Marenko', 'Louhansk']],
  ] as const)('%s', (filter, names) => {
    expect(filterLedger(rows, filter).map(({ name }) => name)).toEqual(names)
  })

  it('lead from one mention to the next, and round', () => {
    const many = { text: 'OTAN', mentions: [place(1), place(4), place(4), place(9)] }
    expect([-1, 1, 4, 9, 20].map((after) => nextMention(many, after)?.segment)).toEqual([1, 4, 9, 1, 1])
    expect(nextMention({ text: 'OTAN', mentions: [] }, 0)).toBeUndefined()
  })
})
