import type { HouseStyle, NewHouseStyle } from '@/lib/domain/house-style'
import type { Database } from '../db/schema'
import { authorize } from '../policies/authorize'
import type { Session } from '../session'
import { recordAudit } from '../audit/record-audit'

/** Adds a style of the desk's own. */
export async function createHouseStyle(
  db: Database,
  session: Session,
  input: NewHouseStyle,
): Promise<HouseStyle> {
  authorize(session, 'house-style.manage')
  const style: HouseStyle = { ...input, id: crypto.randomUUID() }
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('house_style')
      .values({ id: style.id, style: JSON.stringify(style), updated_at: Date.now() })
      .execute()
    await recordAudit(trx, session, {
      action: 'house-style.create',
      subject: style.id,
      details: { name: style.name },
    })
  })
  return style
}
