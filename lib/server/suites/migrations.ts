import { Migrator, type Kysely } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { deleteArticle } from '../commands/delete-article'
import { createTermEntry } from '../commands/create-term-entry'
import { deleteTermEntry } from '../commands/delete-term-entry'
import { patchTermEntry } from '../commands/patch-term-entry'
import { seedSample } from '../commands/seed-sample'
import { openDatabase } from '../db/database'
import { migrate } from '../db/migrate'
import { firstTables } from '../db/migrations/0001-first-tables'
import type { TestStore } from '../db/test-stores'
import type { Database } from '../db/schema'
import { listArticles } from '../queries/list-articles'
import { listSegments } from '../queries/list-segments'
import { listTermChanges } from '../queries/list-term-changes'
import { listTermEntries } from '../queries/list-term-entries'
import { listTermRevisions } from '../queries/list-term-revisions'
import { articleOf, session } from './build'
import { term } from './terms'

/** Tables come up, once, however many processes begin together; so does the sample. */
export function migrations(store: TestStore): void {
  const sample = { article: articleOf([['Bonjour. | Hello.']]), terms: [term('OTAN', 'NATO')] }

  test('a store that is up to date stays as it is', async () => {
    const db = await store.open()
    await seedSample(db, session, sample)
    await migrate(db)
    expect(await listArticles(db)).toHaveLength(1)
  })

  test('two that start at once do the work of one', async () => {
    const location = await store.createLocation()
    const both = [openDatabase(location), openDatabase(location)]
    await Promise.all(
      both.map(async (db) => {
        await migrate(db)
        await seedSample(db, session, sample)
      }),
    )
    for (const db of both) {
      expect(await listArticles(db)).toHaveLength(1)
      expect(await listTermEntries(db)).toHaveLength(1)
      await db.destroy()
    }
  })

  test('the sample does not come back once it was deleted', async () => {
    const db = await store.open()
    await seedSample(db, session, sample)
    await deleteArticle(db, (await listArticles(db))[0]?.id ?? '')
    await seedSample(db, session, sample)
    expect(await listArticles(db)).toEqual([])
  })

  test('a migration that fails leaves the store as it was', async () => {
    const db = openDatabase(await store.createLocation())
    onTestFinished(() => db.destroy())
    await openFirstVersion(db, 'é')
    await db.updateTable('term_entry').set({ source: 'no JSON' }).where('id', '=', 'term-2').execute()
    await expect(migrate(db)).rejects.toThrow()
    const tables = (await db.introspection.getTables()).map(({ name }) => name)
    expect(tables).not.toContain('project')
    await db.updateTable('term_entry').set({ source: '["Oui"]' }).where('id', '=', 'term-2').execute()
    await migrate(db)
    expect(await listTermEntries(db)).toHaveLength(2)
  })

  test('a store of the first version keeps what it holds', async () => {
    const db = openDatabase(await store.createLocation())
    onTestFinished(() => db.destroy())
    const long = 'é'.repeat(2000)
    await openFirstVersion(db, long)
    await migrate(db)

    const [article] = await listArticles(db)
    expect(article).toMatchObject({ title: 'Avant', projectId: null, segments: 1 })
    const { segments } = await listSegments(db, article?.id ?? '')
    expect(segments).toMatchObject([{ id: 'segment-1', version: 3, dismissals: [] }])

    const known = {
      ...term('OTAN', 'NATO'),
      version: 1,
      ...{ createdAt: 20, createdBy: 'owner', updatedAt: 20, updatedBy: 'owner' },
    }
    const terms = await listTermEntries(db)
    expect(terms).toMatchObject([
      { ...known, id: 'term-2', source: [long], note: 'Été 🏛' },
      { ...known, id: 'term-1' },
    ])
    expect(await listTermEntries(db, { search: 'nato ete' })).toMatchObject([{ id: 'term-2' }])
    expect(await listTermChanges(db, 0)).toMatchObject({
      put: terms.toReversed(),
      removed: ['gone'],
      revision: 1,
    })
    expect(await listTermRevisions(db, 'term-1')).toMatchObject([
      { kind: 'create', version: 1, at: 20, author: 'owner', entry: term('OTAN', 'NATO') },
    ])

    await patchTermEntry(db, session, 'term-1', { note: 'x' })
    await createTermEntry(db, session, term('ONU', 'U.N.'))
    await deleteTermEntry(db, session, 'term-2')
    expect((await listTermRevisions(db, 'term-1')).map(({ version }) => version)).toEqual([2, 1])
    expect((await listTermChanges(db, 1)).revision).toBe(4)
  })
}

/** Gives an empty store the tables of the first version, an article and entries, one of them with the French form `long`. */
async function openFirstVersion(store: Database, long: string): Promise<void> {
  const first = { '0001-first-tables': firstTables }
  await new Migrator({ db: store, provider: { getMigrations: async () => first } }).migrateToLatest()
  const db = store as unknown as Kysely<Record<string, Record<string, unknown>>>
  const times = { created_at: 10, updated_at: 20, deleted_at: null }
  const article = { id: 'article-1', title: 'Avant', title_search: 'avant', slug: 'avant', ...times }
  await db
    .insertInto('article')
    .values({ ...article, house_style_id: 'us' })
    .execute()
  await db
    .insertInto('block')
    .values({ id: 'block-1', article_id: 'article-1', block: '{"kind":"paragraph"}' })
    .execute()
  await db
    .insertInto('segment')
    .values({
      ...{ id: 'segment-1', article_id: 'article-1', block_id: 'block-1', position: 0, source: '[]' },
      ...{ target: '[]', state: 'initial', version: 3, unsure: 0, reason: null, updated_at: 20 },
      ...{ source_words: 0, target_words: 0, search: '' },
    })
    .execute()
  const { source, target, accepted, forbidden, caseRule, kind, note, status } = term('OTAN', 'NATO')
  const entry = {
    ...{ target, kind, note, status, source: JSON.stringify(source), accepted: JSON.stringify(accepted) },
    ...{ forbidden: JSON.stringify(forbidden), case_rule: caseRule, search: 'otan', updated_at: 20 },
  }
  await db
    .insertInto('term_entry')
    .values([
      { ...entry, id: 'term-1', deleted_at: null },
      { ...entry, id: 'term-2', source: JSON.stringify([long]), note: 'Été 🏛', deleted_at: null },
      { ...entry, id: 'gone', deleted_at: 30 },
    ])
    .execute()
}
