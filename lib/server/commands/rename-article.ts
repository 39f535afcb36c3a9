import type { Article } from '@/lib/domain/article'
import { slugFromTitle } from '@/lib/domain/article'
import type { Database } from '../db/schema'
import { searchKey } from '@/lib/language/search-key'
import { getArticle } from '../queries/get-article'
import { updateArticle } from './update-article'

/** A new title, and with it the name that exported files will have. Throws `article-not-found`. */
export async function renameArticle(db: Database, id: string, title: string): Promise<Article> {
  await updateArticle(db, id, { title, title_search: searchKey(title), slug: slugFromTitle(title) })
  return getArticle(db, id)
}
