import { expect, test } from 'vitest'
import { newArticleSchema } from '@/lib/domain/article'
import { inlineFromText, plainText } from '@/lib/domain/inline-content'
import { createArticle } from '../commands/create-article'
import { deleteArticle } from '../commands/delete-article'
import { patchArticle } from '../commands/patch-article'
import { restoreArticle } from '../commands/restore-article'
import type { TestStore } from '../db/test-stores'
import { getArticle } from '../queries/get-article'
import { listArticles } from '../queries/list-articles'
import { listRevisions } from '../queries/list-revisions'
import { listSegments } from '../queries/list-segments'
import { act, articleOf, outline, session, storedArticle, typed } from './build'

/** Articles as the library sees them. */
export function articles(store: TestStore): void {
  test('an import keeps blocks, order, words and drafts', async () => {
    const db = await store.open()
    const article = await createArticle(
      db,
      session,
      newArticleSchema.parse({
        title: '  À Louhansk  ',
        houseStyleId: 'uk',
        blocks: [
          {
            kind: 'heading',
            level: 2,
            segments: [{ source: inlineFromText('LA GUERRE'), target: [] }],
          },
          {
            kind: 'list-item',
            ordered: true,
            depth: 1,
            segments: [
              { source: inlineFromText('Un.'), target: inlineFromText('One.'), unsure: true },
              { source: inlineFromText('Deux.'), target: inlineFromText('Two.'), state: 'translated' },
            ],
          },
        ],
      }),
    )
    expect(article).toMatchObject({
      title: 'À Louhansk',
      slug: 'a-louhansk',
      houseStyleId: 'uk',
      segments: 3,
      sourceWords: 4,
      targetWords: 2,
      states: { initial: 1, draft: 1, translated: 1, 'sent-back': 0, approved: 0 },
    })
    const { segments, total } = await listSegments(db, article.id)
    expect(total).toBe(3)
    expect(outline(segments)).toEqual([
      'LA GUERRE |  [initial]',
      'Un. | One. [draft]',
      'Deux. | Two. [translated]',
    ])
    expect(segments.map((segment) => segment.block)).toEqual([
      { kind: 'heading', level: 2 },
      { kind: 'list-item', ordered: true, depth: 1 },
      { kind: 'list-item', ordered: true, depth: 1 },
    ])
    expect(segments.map((segment) => segment.unsure)).toEqual([false, true, false])
    expect(segments[1]?.blockId).toBe(segments[2]?.blockId)
    expect(await listRevisions(db, segments[1]?.id ?? '')).toMatchObject([
      { kind: 'import', origin: 'import', author: 'owner', version: 1, state: 'draft' },
    ])
    expect(await listRevisions(db, segments[0]?.id ?? '')).toEqual([])
  })

  test('segments come in pages', async () => {
    const db = await store.open()
    const { id } = await storedArticle(db, [
      ['1', '2', '3'],
      ['4', '5'],
    ])
    const page = async (offset: number, limit: number) => {
      const { segments, total } = await listSegments(db, id, { offset, limit })
      return [total, ...segments.map((segment) => plainText(segment.source))]
    }
    expect(await page(0, 2)).toEqual([5, '1', '2'])
    expect(await page(2, 2)).toEqual([5, '3', '4'])
    expect(await page(4, 9)).toEqual([5, '5'])
    expect(await page(9, 9)).toEqual([5])
  })

  test('an unknown house style imports nothing', async () => {
    const db = await store.open()
    const input = { ...articleOf([['Un.']]), houseStyleId: 'none' }
    await expect(createArticle(db, session, input)).rejects.toMatchObject({ id: 'house-style-not-found' })
    expect(await listArticles(db)).toEqual([])
  })

  test.each([
    ['zaporijia', ['Nuit à Zaporijia']],
    ['EVEQUE', ['L’évêque d’Œdipe']],
    ["l'eveque oedipe", ['L’évêque d’Œdipe']],
    ['cœur', ['Nuit à Zaporijia']],
    ['coeur heart', ['Nuit à Zaporijia']],
    ['heart évêque', []],
    ['100%', ['Cent % net_de\\tout']],
    ['net_de\\t', ['Cent % net_de\\tout']],
    ['_____', []],
    ['%', ['Cent % net_de\\tout']],
    ["' or 1=1 --", []],
  ])('search for %s finds %j', async (search, titles) => {
    const db = await store.open()
    await storedArticle(db, [['Au cœur de la nuit. | At the heart of the night.']], 'Nuit à Zaporijia')
    await storedArticle(db, [['Rien.']], 'L’évêque d’Œdipe')
    await storedArticle(db, [['Un taux de 100%.']], 'Cent % net_de\\tout')
    expect((await listArticles(db, { search })).map((article) => article.title)).toEqual(titles)
  })

  test('search follows the words that were typed last', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un. | Alpha.']])
    await article.apply(typed(await article.segment(0), 'Beta.'))
    expect(await listArticles(db, { search: 'alpha' })).toEqual([])
    expect(await listArticles(db, { search: 'beta' })).toHaveLength(1)
  })

  test('progress and the last change follow each change', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un mot.', 'Deux. | Two.']])
    const before = await getArticle(db, article.id)
    await db.updateTable('article').set({ updated_at: 1 }).execute()
    await article.apply(typed(await article.segment(0), 'One word only.'))
    await article.apply(act(await article.segment(1), 'approve'))
    const after = await getArticle(db, article.id)
    expect(after).toMatchObject({
      segments: 2,
      sourceWords: 3,
      targetWords: 4,
      states: { initial: 0, draft: 1, translated: 0, 'sent-back': 0, approved: 1 },
    })
    expect(after.updatedAt).toBeGreaterThanOrEqual(before.updatedAt)
  })

  test('the newest change comes first', async () => {
    const db = await store.open()
    for (const [title, at] of [
      ['a', 2],
      ['b', 3],
      ['c', 1],
    ] as const) {
      const { id } = await storedArticle(db, [['Un.']], title)
      await db.updateTable('article').set({ updated_at: at }).where('id', '=', id).execute()
    }
    expect((await listArticles(db)).map((article) => article.title)).toEqual(['b', 'a', 'c'])
  })

  test('a deleted article is out of the library, and comes back whole in its place', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un. | One.']])
    const before = await getArticle(db, article.id)
    const open = await article.segment(0)
    await deleteArticle(db, article.id)
    expect(await listArticles(db)).toEqual([])
    await expect(getArticle(db, article.id)).rejects.toMatchObject({ id: 'article-not-found' })
    await expect(listSegments(db, article.id)).rejects.toMatchObject({ id: 'article-not-found' })
    await expect(patchArticle(db, session, article.id, { title: 'x' })).rejects.toMatchObject({
      id: 'article-not-found',
    })
    expect(await restoreArticle(db, article.id)).toEqual(before)
    expect(await article.segment(0)).toEqual(open)
  })

  test('what a tab still types into an article that was deleted is kept', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un.']])
    const open = await article.segment(0)
    await deleteArticle(db, article.id)
    await article.apply(typed(open, 'One.'))
    await restoreArticle(db, article.id)
    expect(outline(await article.segments())).toEqual(['Un. | One. [draft]'])
  })

  test('a rename changes the file name too; a patch is done whole or not at all', async () => {
    const db = await store.open()
    const { id } = await storedArticle(db, [['Un.']], 'Avant')
    expect(await patchArticle(db, session, id, { title: 'Après l’été', houseStyleId: 'intl' })).toMatchObject(
      {
        title: 'Après l’été',
        slug: 'apres-l-ete',
        houseStyleId: 'intl',
      },
    )
    await expect(patchArticle(db, session, id, { title: 'Non', houseStyleId: 'none' })).rejects.toMatchObject(
      {
        id: 'house-style-not-found',
      },
    )
    expect(await getArticle(db, id)).toMatchObject({ title: 'Après l’été' })
  })

  test.each([
    ['<script>alert(1)</script> &amp; "\'; drop table article; --'],
    ['\u202Eright to left\u202C \u200Fעברית'],
    ['👩🏽‍🚒 \u{1F1FA}\u{1F1E6} e\u0301'],
    ['\\u0000 \u0001 \u2028 \\'],
  ])('%j is text', async (text) => {
    const db = await store.open()
    const article = await storedArticle(db, [[`${text} | `]], text)
    await article.apply(typed(await article.segment(0), text))
    const segment = await article.segment(0)
    expect(plainText(segment.source)).toBe(text)
    expect(plainText(segment.target)).toBe(text)
    expect((await getArticle(db, article.id)).title).toBe(text)
    expect(plainText((await listRevisions(db, segment.id))[0]?.target ?? [])).toBe(text)
  })

  test('NUL and half a surrogate pair come in as U+FFFD', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['a\0b\uD800c']], 'x\0y')
    expect(plainText((await article.segment(0)).source)).toBe('a\uFFFDb\uFFFDc')
    expect((await getArticle(db, article.id)).title).toBe('x\uFFFDy')
  })
}
