import { expect, test } from 'vitest'
import { likePattern } from './like-pattern'

test('a pattern finds its key and no more', () => {
  expect(likePattern('100%_\\')).toBe('%100\\%\\_\\\\%')
})
