import { EtabliError } from '@/lib/domain/errors'
import { tellSessionsChanged } from '../accounts/find-session'
import type { Database } from '../db/schema'
import type { Session } from '../session'
import { recordAudit } from '../audit/record-audit'

/** Ends one of one's own sessions, or with `others` all but the one that asks. Throws `session-not-found`. */
export async function endOwnSessions(
  db: Database,
  session: Session,
  which: string | 'others',
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const own = trx
      .selectFrom('member')
      .select('user_id')
      .where('id', '=', session.author)
      .where('user_id', 'is not', null)
      .$narrowType<{ user_id: string }>()
    let query = trx.deleteFrom('auth_session').where('user_id', 'in', own)
    query = which === 'others' ? query.where('id', '!=', session.id ?? '') : query.where('id', '=', which)
    const { numDeletedRows } = await query.executeTakeFirstOrThrow()
    if (numDeletedRows === 0n && which !== 'others') throw new EtabliError('session-not-found')
    await recordAudit(trx, session, { action: 'session.end', details: { ended: Number(numDeletedRows) } })
  })
  tellSessionsChanged()
}
