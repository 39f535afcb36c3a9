import { expect, test } from 'vitest'
import { applyChange } from '../commands/apply-change'
import type { TestStore } from '../db/test-stores'
import { compareArticle } from '../queries/compare-article'
import { listFirstDrafts } from '../queries/list-first-drafts'
import { act, storedArticle, typed } from './build'

/** An article's past. */
export function history(store: TestStore): void {
  test('an article is held against any moment of its past', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un. | One.', 'Deux.'], ['Trois. | Three.']])
    await article.apply(typed(await article.segment(0), 'Uno.'))
    const { revision } = (await compareArticle(db, article.id)).moments[0] ?? { revision: 0 }
    await applyChange(db, { author: 'rita', role: 'reviewer' }, article.id, {
      mutationId: crypto.randomUUID(),
      change: typed(await article.segment(1), 'Two.'),
    })
    await article.apply(act(await article.segment(1), 'confirm'))
    const whole = await compareArticle(db, article.id)
    expect(whole.moments.map(({ author, changes }) => [author, changes])).toEqual([
      ['owner', 1],
      ['rita', 1],
      ['owner', 1],
      ['owner', 1],
    ])
    expect(whole.since).toBe(whole.moments.at(-1)?.revision)
    expect(whole.passages.map(({ number, before, after }) => [number, before, after])).toEqual([
      [1, 'One.', 'Uno.'],
      [2, '', 'Two.'],
      [3, 'Three.', 'Three.'],
    ])
    const later = await compareArticle(db, article.id, revision)
    expect(later.passages.map(({ before, after, changedBy }) => [before, after, changedBy])).toEqual([
      ['Uno.', 'Uno.', null],
      ['', 'Two.', 'owner'],
      ['Three.', 'Three.', null],
    ])
  })

  test('what was split or merged since then is one passage', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [
      ['Un deux. | One two.', 'Trois. | Three.', 'Quatre. | Four.', 'Cinq. | Five.'],
    ])
    const { since } = await compareArticle(db, article.id)
    const whole = await article.segment(0)
    await article.apply({
      ...{ type: 'split', segmentId: whole.id, baseVersion: whole.version },
      ...{ sourceOffset: 3, targetOffset: 4, newId: crypto.randomUUID() },
    })
    await article.apply(typed(await article.segment(1), '2.'))
    const merge = async (index: number) => {
      const [one, two] = [await article.segment(index), await article.segment(index + 1)]
      await article.apply({
        ...{ type: 'merge', segmentId: one.id, baseVersion: one.version },
        ...{ nextId: two.id, nextVersion: two.version },
      })
    }
    await merge(2)
    await merge(2)
    const shown = async (revision: number) =>
      (await compareArticle(db, article.id, revision)).passages.map(({ before, after }) => [before, after])
    expect(await shown(since)).toEqual([
      ['One two.', 'One 2.'],
      ['Three. Four. Five.', 'Three. Four. Five.'],
    ])
    const { revision } = (await compareArticle(db, article.id)).moments[0] ?? { revision: 0 }
    expect(await shown(revision)).toEqual([
      ['One', 'One'],
      ['2.', '2.'],
      ['Three. Four. Five.', 'Three. Four. Five.'],
    ])
    expect(await shown(revision - 1)).toEqual([
      ['One', 'One'],
      ['2.', '2.'],
      ['Three. Four. Five.', 'Three. Four. Five.'],
    ])
  })

  test('a deleted article, or one that never was, has no past to show', async () => {
    const db = await store.open()
    await expect(compareArticle(db, crypto.randomUUID())).rejects.toMatchObject({ id: 'article-not-found' })
  })

  test('first drafts are the first words that stood there', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un. | One.', 'Deux.', 'Trois.']])
    await article.apply(typed(await article.segment(0), 'Uno.'))
    await article.apply(typed(await article.segment(1), 'Two.'))
    await article.apply(typed(await article.segment(1), 'Dos.'))
    const [one, two] = await article.segments()
    expect(await listFirstDrafts(db, article.id)).toEqual(
      new Map([
        [one!.id, 'One.'],
        [two!.id, 'Two.'],
      ]),
    )
  })
}
