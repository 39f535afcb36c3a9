import type { Database } from '../db/schema'
import { measureKey } from '../queries/get-effort'
import type { Session } from '../session'

/** Lets one's own effort be measured, or not; what was measured before goes when it is not wanted any more. */
export async function chooseOwnEffort(db: Database, { author }: Session, measured: boolean): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const value = measured ? 'on' : 'off'
    await trx
      .insertInto('workspace')
      .values({ key: measureKey(author), value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute()
    if (!measured) await trx.deleteFrom('effort').where('member_id', '=', author).execute()
  })
}
