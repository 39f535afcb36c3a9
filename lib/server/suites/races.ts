import { expect, test } from 'vitest'
import { plainText } from '@/lib/domain/inline-content'
import { applyChange } from '../commands/apply-change'
import { createArticle } from '../commands/create-article'
import { openDatabase } from '../db/database'
import { migrate } from '../db/migrate'
import type { Database } from '../db/schema'
import type { TestStore } from '../db/test-stores'
import { listRevisions } from '../queries/list-revisions'
import { listSegments } from '../queries/list-segments'
import { articleOf, session, typed } from './build'

/** Two connections, as two servers or two tabs have them, on one store. */
export function races(store: TestStore): void {
  async function together<Result>(use: (one: Database, other: Database) => Promise<Result>) {
    const location = await store.createLocation()
    const [one, other] = [openDatabase(location), openDatabase(location)]
    try {
      await migrate(one)
      return await use(one, other)
    } finally {
      await Promise.all([one.destroy(), other.destroy()])
    }
  }

  test('of two that start from one version, one wins and the other is told', () =>
    together(async (one, other) => {
      const { id } = await createArticle(one, session, articleOf([['Un.']]))
      const segment = (await listSegments(one, id)).segments[0]!
      for (let round = 0; round < 10; round++) {
        const current = (await listSegments(one, id)).segments[0]!
        const results = await Promise.allSettled(
          [one, other].map((db, i) =>
            applyChange(db, session, id, {
              mutationId: crypto.randomUUID(),
              change: typed(current, `${round} ${i}`),
            }),
          ),
        )
        expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected'])
        const lost = results.find((result) => result.status === 'rejected')
        expect(lost?.reason).toMatchObject({
          id: 'version-conflict',
          current: { version: current.version + 1 },
        })
      }
      const now = (await listSegments(other, id)).segments[0]!
      expect(now.version).toBe(11)
      expect(await listRevisions(other, segment.id)).toHaveLength(10)
    }))

  test('one mutation that arrives twice at once is done once and acknowledged twice', () =>
    together(async (one, other) => {
      const { id } = await createArticle(one, session, articleOf([['Un.']]))
      const segment = (await listSegments(one, id)).segments[0]!
      const request = { mutationId: crypto.randomUUID(), change: typed(segment, 'One.') }
      const [a, b] = await Promise.all([one, other].map((db) => applyChange(db, session, id, request)))
      expect(a).toEqual(b)
      expect(a?.segments[0]?.version).toBe(2)
    }))

  test('splits that cross keep the order of the text', () =>
    together(async (one, other) => {
      const words = Array.from({ length: 20 }, (_, i) => `a${i} b${i}`)
      const { id } = await createArticle(one, session, articleOf([words]))
      const { segments } = await listSegments(one, id)
      await Promise.all(
        segments.map((segment, i) =>
          applyChange(i % 2 ? one : other, session, id, {
            mutationId: crypto.randomUUID(),
            change: {
              type: 'split',
              segmentId: segment.id,
              baseVersion: 1,
              sourceOffset: plainText(segment.source).indexOf(' '),
              targetOffset: 0,
              newId: crypto.randomUUID(),
            },
          }),
        ),
      )
      const after = (await listSegments(one, id)).segments
      expect(after.map((segment) => plainText(segment.source))).toEqual(
        words.flatMap((pair) => pair.split(' ')),
      )
      const { positions } = await one
        .selectFrom('segment')
        .select(({ fn }) => fn.count<number>('position').distinct().as('positions'))
        .executeTakeFirstOrThrow()
      expect(positions).toBe(40)
    }))
}
