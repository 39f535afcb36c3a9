import { expect, test } from 'vitest'
import type { FindingKey } from '@/lib/domain/dismissal'
import type { Finding } from '@/lib/domain/finding'
import { withoutDismissed } from './filters'

const finding = (parts: Partial<Finding> & { problem?: string } = {}): Finding => {
  const { problem = 'forbidden', ...rest } = parts
  return {
    ...{ check: 'term', level: 'error', side: 'target', from: 3, to: 7, text: 'Kiev', replacements: [] },
    values: { problem },
    ...rest,
  }
}
const key: FindingKey = { check: 'term', problem: 'forbidden', side: 'target', text: 'Kiev' }

test.each<[string, Finding, boolean]>([
  ['the same', finding(), true],
  ['the same elsewhere', finding({ from: 30, to: 34 }), true],
  ['other words', finding({ text: 'Kiev’s' }), false],
  ['another problem', finding({ problem: 'left-in-french' }), false],
  ['another check', finding({ check: 'number' }), false],
  ['the other side', finding({ side: 'source' }), false],
])('%s', (_name, found, dismissed) => {
  expect(withoutDismissed([found], [{ ...key, text: 'other' }, key])).toEqual(dismissed ? [] : [found])
})

test('without dismissals all stand, and the list given stays as it is', () => {
  const findings = [finding(), finding({ from: 30, to: 34 })]
  expect(withoutDismissed(findings, [])).toEqual(findings)
  expect(withoutDismissed(findings, [key])).toEqual([])
  expect(findings).toHaveLength(2)
})
