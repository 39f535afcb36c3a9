import { expect, test } from 'vitest'
import { seedSample } from '../commands/seed-sample'
import { openDatabase } from '../db/database'
import { migrate } from '../db/migrate'
import type { TestStore } from '../db/test-stores'
import { listArticles } from '../queries/list-articles'
import { listTermEntries } from '../queries/list-term-entries'
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
    await db.deleteFrom('article').execute()
    await seedSample(db, session, sample)
    expect(await listArticles(db)).toEqual([])
  })
}
