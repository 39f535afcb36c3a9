import type { NewArticle } from '@/lib/domain/article'
import type { NewTermEntry } from '@/lib/domain/term-entry'
import type { Database } from '../db/schema'
import type { Session } from '../session'
import { insertArticle } from './create-article'
import { beginTermOperation, writeTermChanges } from './term-operation'

/** Puts the sample article and its terms into a store that never had them, once, also where several processes begin together. */
export async function seedSample(
  db: Database,
  session: Session,
  sample: { article: NewArticle; terms: readonly NewTermEntry[] },
): Promise<void> {
  const known = await db.selectFrom('workspace').select('key').where('key', '=', 'sample').executeTakeFirst()
  if (known) return
  await db.transaction().execute(async (trx) => {
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('workspace')
      .values({ key: 'sample', value: String(Date.now()) })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .executeTakeFirstOrThrow()
    if (!numInsertedOrUpdatedRows) return
    await insertArticle(trx, session, sample.article)
    const operation = await beginTermOperation(trx, session)
    await writeTermChanges(
      operation,
      sample.terms.map((term) => ({
        id: crypto.randomUUID(),
        before: null,
        after: { ...term, projectId: null },
        deleted: false,
        kind: 'import',
      })),
    )
  })
}
