import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createTokenTrie } from './token-trie'

/** Where a walk from each token of a text comes to an end of a path, and the two numbers there. */
function ends(trie: ReturnType<typeof createTokenTrie>, tokens: readonly number[]): string[] {
  const found: string[] = []
  const hashed = tokens.map((hash) => ({ hash }))
  tokens.forEach((_, start) =>
    trie.walk(hashed, start, (last, first, second) => found.push(`${start} ${last} ${first} ${second}`)),
  )
  return found.sort()
}

const path = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 })

it('holds what was added and not removed, through growth and back', () => {
  const kept = fc.array(fc.record({ path, first: fc.nat(9), second: fc.nat(9) }), { maxLength: 30 })
  fc.assert(
    fc.property(kept, fc.array(path, { maxLength: 30 }), fc.nat(3000), path, (all, removed, bulk, text) => {
      const trie = createTokenTrie()
      const filler = (i: number) => [1000 + (i % 50), 2000 + i]
      for (let i = 0; i < bulk; i++) trie.add(filler(i), 2, i, i)
      removed.forEach((one, i) => trie.add(one, one.length, 100 + i, 0))
      for (const one of all) trie.add(one.path, one.path.length, one.first, one.second)
      removed.forEach((one, i) => trie.remove(one, one.length, 100 + i, 0))
      for (let i = 0; i < bulk; i += 2) trie.remove(filler(i), 2, i, i)

      const expected = text.flatMap((_, start) =>
        text.slice(start).flatMap((_, i) => {
          const here = text.slice(start, start + i + 1).join()
          return all
            .filter((one) => one.path.join() === here)
            .map(({ first, second }) => `${start} ${start + i} ${first} ${second}`)
        }),
      )
      expect(ends(trie, text)).toEqual(expected.sort())
      for (let i = 0; i < bulk; i++)
        expect(ends(trie, filler(i))).toEqual(i % 2 === 0 ? [] : [`0 1 ${i} ${i}`])
    }),
    { numRuns: 50 },
  )
})

it('passes over the longest path and a first token that begins none', () => {
  const trie = createTokenTrie()
  const long = Array.from({ length: 2000 }, (_, i) => i % 7)
  trie.add(long, long.length, 1, 2)
  expect(ends(trie, [...long, 9]).filter((end) => end.endsWith(' 1 2'))).toEqual(['0 1999 1 2'])
  trie.remove(long, long.length, 1, 2)
  expect(ends(trie, long)).toEqual([])
})
