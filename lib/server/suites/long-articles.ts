import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { plainText } from '@/lib/domain/inline-content'
import { applyChange } from '../commands/apply-change'
import { createArticle } from '../commands/create-article'
import type { TestStore } from '../db/test-stores'
import { listArticles } from '../queries/list-articles'
import { listSegments } from '../queries/list-segments'
import { articleOf, session, typed } from './build'

const sentence = 'Les habitants ont fui la ville dans la nuit, à une centaine de kilomètres du front'
const segments = 10_000

/** An article as long as a book. */
export function longArticles(store: TestStore): void {
  const paragraphs = Array.from({ length: segments / 5 }, (_, block) =>
    Array.from({ length: 5 }, (_, i) => `${sentence}, ${block * 5 + i}. | Draft ${block * 5 + i}.`),
  )

  test('comes in whole while others get their turn, and is worked on like any other', async () => {
    const db = await store.open()
    let turns = 0
    let importing = true
    const others = (async () => {
      for (; importing; turns++) await setImmediate()
    })()
    const { id } = await createArticle(db, session, articleOf(paragraphs))
    importing = false
    await others
    expect(turns).toBeGreaterThan(40)

    const last = await listSegments(db, id, { offset: segments - 1, limit: 10 })
    expect(last.total).toBe(segments)
    expect(plainText(last.segments[0]?.source ?? [])).toBe(`${sentence}, ${segments - 1}.`)
    await applyChange(db, session, id, {
      mutationId: crypto.randomUUID(),
      change: typed(last.segments[0]!, 'Changed.'),
    })
    expect(await listArticles(db)).toMatchObject([
      { segments, sourceWords: segments * 17, targetWords: segments * 2 - 1, states: { draft: segments } },
    ])
    expect((await listSegments(db, id)).segments).toHaveLength(segments)
  })
}
