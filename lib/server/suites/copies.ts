import { expect, onTestFinished, test } from 'vitest'
import { builtInHouseStyles, newHouseStyleSchema } from '@/lib/domain/house-style'
import { applyRemark } from '../commands/apply-remark'
import { recordEffort } from '../commands/record-effort'
import { setWebhook } from '../commands/set-webhook'
import { createHouseStyle } from '../commands/create-house-style'
import { createProject } from '../commands/create-project'
import { createTermEntry } from '../commands/create-term-entry'
import { deleteArticle } from '../commands/delete-article'
import { recordFailure } from '../accounts/attempts'
import { seedSample } from '../commands/seed-sample'
import { copyStore, StoreNotEmptyError } from '../db/copy-store'
import { testStores, type TestStore } from '../db/test-stores'
import { listArticles } from '../queries/list-articles'
import { allRows } from './all-rows'
import { act, articleOf, session, storedArticle, typed } from './build'
import { deskOf } from './desk'
import { term } from './terms'

/** From an embedded store into one of the kind at hand. */
export function copies(store: TestStore): void {
  const openEmbedded = async () => {
    const embedded = testStores[0]!
    onTestFinished(async () => {
      await store.close()
      await embedded.close()
      embedded.stop()
    })
    return embedded.open()
  }

  test('every row of every table goes along', async () => {
    const from = await openEmbedded()
    await seedSample(from, session, {
      article: articleOf([['Un. | One.']]),
      terms: [term('OTAN', 'NATO')],
    })
    const { id: projectId } = await createProject(from, session, { name: 'Série d’été' })
    await createHouseStyle(from, session, newHouseStyleSchema.parse(builtInHouseStyles[0]))
    await createTermEntry(from, session, { ...term('Kyïv', 'Kyiv'), projectId })
    const long = Array.from({ length: 1_203 }, (_, i) => [`Phrase ${i}. | Sentence ${i}.`])
    const article = await storedArticle(from, long, 'Évêque 👩🏽‍🚒')
    await article.apply(typed(await article.segment(0), 'Other words\u2028'))
    await article.apply(act(await article.segment(0), 'confirm'))
    await article.apply(act(await article.segment(0), 'send-back', 'Why?'))
    const gone = await storedArticle(from, [['Parti.']])
    await deleteArticle(from, gone.id)

    const desk = await deskOf(from)
    await desk.invite('translator')
    await recordFailure(from, { email: 'nobody@desk.example' })
    await from
      .insertInto('auth_verification')
      .values({ id: 'x', identifier: 'x', value: 'x', expires_at: '', created_at: '', updated_at: '' })
      .execute()

    const { author } = desk.owner.session
    await setWebhook(from, desk.owner.session, { url: 'http://127.0.0.1:9/hook' })
    const whole = { segmentId: (await article.segment(0)).id, anchor: null, quote: '' }
    const [threadId, commentId] = [crypto.randomUUID(), crypto.randomUUID()]
    await applyRemark(from, { author: 'rui', role: 'reviewer' }, article.id, {
      ...{ type: 'open-thread', threadId, commentId, side: 'target', body: '@Odile?' },
      ...whole,
    })
    await applyRemark(from, { author, role: 'owner' }, article.id, {
      ...{ type: 'mark', annotationId: crypto.randomUUID(), category: 'style', severity: 'minor', note: '' },
      ...whole,
    })

    await recordEffort(from, desk.owner.session, article.id, {
      ...{ id: crypto.randomUUID(), day: new Date().toISOString().slice(0, 10) },
      segments: [{ segmentId: whole.segmentId, milliseconds: 5 }],
    })

    const to = await store.open()
    const counts = await copyStore(from, to)
    const [before, after] = [await allRows(from), await allRows(to)]
    expect(after).toEqual(before)
    expect(counts).toEqual(
      Object.fromEntries(Object.entries(before).map(([name, rows]) => [name, rows.length])),
    )
    expect(Object.values(counts).every((count) => count > 0)).toBe(true)
    const titles = (await listArticles(to)).map(({ title }) => title)
    expect(titles).toEqual((await listArticles(from)).map(({ title }) => title))
  })

  test('a store that holds something stays as it is', async () => {
    const from = await openEmbedded()
    await storedArticle(from, [['Un.']], 'Theirs')
    const to = await store.open()
    await storedArticle(to, [['Deux.']], 'Ours')
    await expect(copyStore(from, to)).rejects.toThrow(StoreNotEmptyError)
    expect((await listArticles(to)).map(({ title }) => title)).toEqual(['Ours'])
  })

  test('where one table cannot be copied, none is', async () => {
    const from = await openEmbedded()
    await storedArticle(from, [['Un. | One.']])
    const to = await store.open()
    await to.schema.alterTable('revision').renameColumn('author', 'writer').execute()
    await expect(copyStore(from, to)).rejects.toThrow()
    expect(await listArticles(to)).toEqual([])
  })
}
