import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleChanges } from '@/lib/domain/live'
import type { Segment } from '@/lib/domain/segment'
import type { TestStore } from '../db/test-stores'
import { getArticle } from '../queries/get-article'
import { listChangesSince } from '../queries/list-changes-since'
import { act, storedArticle, typed } from './build'

/** A reader who knows an article as of some moment, and takes in what is newer. */
function reader(segments: readonly Segment[], since: number) {
  const known = new Map(segments.map((segment) => [segment.id, segment]))
  let order = segments.map(({ id }) => id)
  let revision = since
  return {
    get revision() {
      return revision
    },
    take(changes: ArticleChanges) {
      for (const segment of changes.segments) known.set(segment.id, segment)
      for (const id of changes.removed) known.delete(id)
      order = changes.order ?? order
      revision = changes.revision
    },
    seen: () => order.map((id) => known.get(id)),
  }
}

/** What is newer in an article than somebody knows. */
export function live(store: TestStore): void {
  test('who asks for what is newer, at whatever moments, ends with the article as it is', async () => {
    const db = await store.open()
    const step = fc.record({
      kind: fc.constantFrom('type', 'confirm', 'split', 'merge', 'ask'),
      at: fc.nat(5),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const article = await storedArticle(db, [
          ['Un deux trois. | One two three.', 'Quatre. | Four.'],
          ['Cinq six. | Five six.'],
        ])
        const person = reader(await article.segments(), (await getArticle(db, article.id)).revision)
        let words = 0
        for (const { kind, at } of steps) {
          const segments = await article.segments()
          const segment = segments[at % segments.length]
          const next = segments[(at % segments.length) + 1]
          if (!segment) continue
          const base = { segmentId: segment.id, baseVersion: segment.version }
          if (kind === 'ask') person.take(await listChangesSince(db, article.id, person.revision))
          else if (kind === 'type') await article.apply(typed(segment, `Words ${words++}`))
          else if (kind === 'confirm') await article.apply(act(segment, 'confirm')).catch(() => {})
          else if (kind === 'split')
            await article
              .apply({ type: 'split', ...base, sourceOffset: 3, targetOffset: 2, newId: crypto.randomUUID() })
              .catch(() => {})
          else if (next)
            await article.apply({ type: 'merge', ...base, nextId: next.id, nextVersion: next.version })
        }
        person.take(await listChangesSince(db, article.id, person.revision))
        expect(person.seen()).toEqual(await article.segments())
        expect(person.revision).toBe((await getArticle(db, article.id)).revision)
        expect(await listChangesSince(db, article.id, person.revision)).toMatchObject({
          segments: [],
          removed: [],
          order: null,
        })
      }),
      { numRuns: 25 },
    )
  })

  test('an article that is not there has no changes', async () => {
    const db = await store.open()
    await expect(listChangesSince(db, 'none', 0)).rejects.toMatchObject({ id: 'article-not-found' })
  })
}
