import type { Article } from '@/lib/domain/article'
import type { Database } from '../db/schema'
import { getArticle } from '../queries/get-article'
import { ensureHouseStyle } from '../queries/list-house-styles'
import { updateArticle } from './update-article'

/** Chooses the English that the article is written in. Throws `article-not-found` and `house-style-not-found`. */
export async function setArticleHouseStyle(db: Database, id: string, houseStyleId: string): Promise<Article> {
  await ensureHouseStyle(db, houseStyleId)
  await updateArticle(db, id, { house_style_id: houseStyleId })
  return getArticle(db, id)
}
