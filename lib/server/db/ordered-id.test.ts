import { expect, test } from 'vitest'
import { idSchema } from '@/lib/domain/segment'
import { orderedId } from './ordered-id'

test('ids are UUIDs of their own that sort as they were made, also many within a moment', () => {
  const ids = Array.from({ length: 20_000 }, orderedId)
  expect([...ids].sort()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  expect(idSchema.safeParse(ids[0]).success).toBe(true)
})
