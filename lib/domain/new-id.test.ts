import { afterEach, expect, test, vi } from 'vitest'
import { newId } from './new-id'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

afterEach(() => {
  vi.unstubAllGlobals()
})

test.each([
  ['has randomUUID', crypto],
  ['lacks it, as over plain http', { getRandomValues: crypto.getRandomValues.bind(crypto) }],
])('a browser that %s makes ids that differ', (_, given) => {
  vi.stubGlobal('crypto', given)
  const ids = Array.from({ length: 500 }, newId)
  for (const id of ids) expect(id).toMatch(uuid)
  expect(new Set(ids).size).toBe(500)
})
