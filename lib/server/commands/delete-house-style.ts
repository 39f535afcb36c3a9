import { EtabliError } from '@/lib/domain/errors'
import type { HouseStyle } from '@/lib/domain/house-style'
import type { Database } from '../db/schema'
import { authorize } from '../policies/authorize'
import type { Session } from '../session'
import { recordAudit } from '../audit/record-audit'

/**
 * Removes a style of the desk's own; the style as it was. Throws `house-style-in-use` while an article of the library
 * has it, `house-style-not-found`. A deleted article that had it comes back in the first built-in one.
 */
export async function deleteHouseStyle(db: Database, session: Session, id: string): Promise<HouseStyle> {
  authorize(session, 'house-style.manage')
  return db.transaction().execute(async (trx) => {
    const row = await trx.deleteFrom('house_style').where('id', '=', id).returning('style').executeTakeFirst()
    if (!row) throw new EtabliError('house-style-not-found')
    const { articles } = await trx
      .selectFrom('article')
      .select(({ fn }) => fn.countAll<number>().as('articles'))
      .where('house_style_id', '=', id)
      .where('deleted_at', 'is', null)
      .executeTakeFirstOrThrow()
    if (articles > 0) throw new EtabliError('house-style-in-use', { articles })
    const style: HouseStyle = JSON.parse(row.style)
    await recordAudit(trx, session, {
      action: 'house-style.delete',
      subject: id,
      details: { name: style.name },
    })
    return style
  })
}
