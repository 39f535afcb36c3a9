import { EtabliError } from '@/lib/domain/errors'
import type { DatabaseTransaction } from '../db/schema'

/**
 * Throws `last-owner` where the workspace would be without one. All that could take one away come one after the other:
 * they write the same row first.
 */
export async function ensureOwnerLeft(trx: DatabaseTransaction): Promise<void> {
  await trx
    .insertInto('workspace')
    .values({ key: 'owners', value: '1' })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: '1' }))
    .execute()
  const owner = await trx
    .selectFrom('member')
    .select('id')
    .where('role', '=', 'owner')
    .where('removed_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  if (!owner) throw new EtabliError('last-owner')
}
