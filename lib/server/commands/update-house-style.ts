import { EtabliError } from '@/lib/domain/errors'
import type { HouseStyle, NewHouseStyle } from '@/lib/domain/house-style'
import type { Database } from '../db/schema'
import { authorize } from '../policies/authorize'
import type { Session } from '../session'
import { recordAudit } from '../audit/record-audit'

/** Rewrites a style of the desk's own. Throws `house-style-not-found`, also for the built-in ones: they stay as they are. */
export async function updateHouseStyle(
  db: Database,
  session: Session,
  id: string,
  input: NewHouseStyle,
): Promise<HouseStyle> {
  authorize(session, 'house-style.manage')
  const style: HouseStyle = { ...input, id }
  await db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('house_style')
      .set({ style: JSON.stringify(style), updated_at: Date.now() })
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) throw new EtabliError('house-style-not-found')
    await recordAudit(trx, session, {
      action: 'house-style.change',
      subject: id,
      details: { name: style.name },
    })
  })
  return style
}
