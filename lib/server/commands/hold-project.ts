import { EtabliError } from '@/lib/domain/errors'
import type { DatabaseTransaction } from '../db/schema'

/**
 * Sees that a project is there and keeps it so until the transaction ends, so that nothing can be put into one that is
 * being deleted; null is none. Throws `project-not-found`.
 */
export async function holdProject(trx: DatabaseTransaction, id: string | null): Promise<void> {
  if (id === null) return
  const { numUpdatedRows } = await trx
    .updateTable('project')
    .set(({ ref }) => ({ name: ref('name') }))
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new EtabliError('project-not-found')
}
