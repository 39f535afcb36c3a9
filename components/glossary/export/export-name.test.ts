import { expect, it } from 'vitest'
import { exportName } from './export-name'

it('says the day, so that files sort by it', () => {
  expect(exportName('tbx', new Date(2026, 0, 9, 23, 30))).toBe('glossary-2026-01-09.tbx')
})
