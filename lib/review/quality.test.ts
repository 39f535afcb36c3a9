import { expect, test } from 'vitest'
import { issueCategories } from '@/lib/domain/remark'
import { scoreQuality } from './quality'

const issue = (
  category: 'omission' | 'style' | 'numbers',
  severity: 'neutral' | 'minor' | 'major' | 'critical',
) => ({
  category,
  severity,
})

test('points are weighed by severity and told per thousand words', () => {
  const quality = scoreQuality(
    [
      issue('style', 'minor'),
      issue('omission', 'major'),
      issue('omission', 'critical'),
      issue('numbers', 'neutral'),
    ],
    2_000,
    null,
  )
  expect(quality).toMatchObject({ issues: 4, points: 31, perThousand: 15.5, passMark: 10, passed: false })
  expect(quality.rows).toEqual([
    {
      ...{ dimension: 'accuracy', category: 'omission', points: 30 },
      counts: { neutral: 0, minor: 0, major: 1, critical: 1 },
    },
    {
      ...{ dimension: 'accuracy', category: 'numbers', points: 0 },
      counts: { neutral: 1, minor: 0, major: 0, critical: 0 },
    },
    {
      ...{ dimension: 'style', category: 'style', points: 1 },
      counts: { neutral: 0, minor: 1, major: 0, critical: 0 },
    },
  ])
})

test('the pass mark itself passes; without words there is nothing to say', () => {
  expect(scoreQuality([issue('style', 'major')], 500, 10).passed).toBe(true)
  expect(scoreQuality([issue('style', 'major')], 499, 10).passed).toBe(false)
  expect(scoreQuality([], 100, 0).passed).toBe(true)
  expect(scoreQuality([issue('style', 'minor')], 0, null)).toMatchObject({ perThousand: null, passed: null })
})

test('no category stands in two dimensions', () => {
  expect(new Set(issueCategories).size).toBe(issueCategories.length)
})
