import type { Updateable } from 'kysely'
import { EtabliError } from '@/lib/domain/errors'
import type { ArticleTable, Database } from '../db/schema'

/** Writes columns of an article that is there (`deleted` false) or was deleted; throws `article-not-found`. */
export async function updateArticle(
  db: Database,
  id: string,
  columns: Updateable<ArticleTable>,
  { deleted = false } = {},
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('article')
    .set({ updated_at: Date.now(), ...columns })
    .where('id', '=', id)
    .where('deleted_at', deleted ? 'is not' : 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new EtabliError('article-not-found')
}
