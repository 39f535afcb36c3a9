import { expect, test } from 'vitest'
import { articleState } from './article-state'

test.each([
  [[0, 0, 0, 0, 0], 'new'],
  [[3, 0, 0, 0, 0], 'new'],
  [[1, 2, 0, 0, 0], 'new'],
  [[1, 1, 1, 0, 0], 'in-translation'],
  [[0, 1, 0, 0, 4], 'in-translation'],
  [[0, 0, 2, 0, 4], 'in-review'],
  [[0, 0, 0, 0, 4], 'approved'],
  [[0, 0, 3, 1, 4], 'sent-back'],
  [[5, 0, 0, 1, 0], 'sent-back'],
] as const)('%j: %s', ([initial, draft, translated, sentBack, approved], state) => {
  expect(articleState({ initial, draft, translated, 'sent-back': sentBack, approved })).toBe(state)
})
