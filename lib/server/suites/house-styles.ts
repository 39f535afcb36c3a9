import { expect, test } from 'vitest'
import { builtInHouseStyles, newHouseStyleSchema, type NewHouseStyle } from '@/lib/domain/house-style'
import { createHouseStyle } from '../commands/create-house-style'
import { deleteArticle } from '../commands/delete-article'
import { deleteHouseStyle } from '../commands/delete-house-style'
import { setArticleHouseStyle } from '../commands/set-article-house-style'
import { updateHouseStyle } from '../commands/update-house-style'
import type { TestStore } from '../db/test-stores'
import { listHouseStyles } from '../queries/list-house-styles'
import { session, storedArticle } from './build'

const own: NewHouseStyle = newHouseStyleSchema.parse({
  ...builtInHouseStyles[0],
  name: 'Le Desk – «nuit»',
  spellOutBelow: 0,
})

/** A desk's own house styles. */
export function houseStyles(store: TestStore): void {
  test('the built-in ones come first and cannot be changed', async () => {
    const db = await store.open()
    const style = await createHouseStyle(db, session, own)
    expect(await listHouseStyles(db)).toEqual([...builtInHouseStyles, style])
    await expect(updateHouseStyle(db, session, 'us', own)).rejects.toMatchObject({
      id: 'house-style-not-found',
    })
    await expect(deleteHouseStyle(db, session, 'us')).rejects.toMatchObject({ id: 'house-style-not-found' })
  })

  test('a style can be rewritten', async () => {
    const db = await store.open()
    const { id } = await createHouseStyle(db, session, own)
    const changed = await updateHouseStyle(db, session, id, { ...own, clock: '24-hour' })
    expect((await listHouseStyles(db)).at(-1)).toEqual(changed)
    expect(changed).toEqual({ ...own, id, clock: '24-hour' })
  })

  test('a style that an article has stays until the article has another or is deleted', async () => {
    const db = await store.open()
    const { id } = await createHouseStyle(db, session, own)
    const article = await storedArticle(db, [['Un.']])
    expect(await setArticleHouseStyle(db, article.id, id)).toMatchObject({ houseStyleId: id })
    await expect(deleteHouseStyle(db, session, id)).rejects.toMatchObject({ id: 'house-style-in-use' })
    expect(await listHouseStyles(db)).toHaveLength(4)
    await deleteArticle(db, article.id)
    await deleteHouseStyle(db, session, id)
    expect(await listHouseStyles(db)).toEqual(builtInHouseStyles)
  })

  test('an article takes no style that is not there', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un.']])
    await expect(setArticleHouseStyle(db, article.id, 'none')).rejects.toMatchObject({
      id: 'house-style-not-found',
    })
  })
}
