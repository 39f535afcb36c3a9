import type { DeskSettings, DeskSettingsPatch } from '@/lib/domain/desk-settings'
import { recordAudit } from '../audit/record-audit'
import type { Database } from '../db/schema'
import { authorize } from '../policies/authorize'
import { deskSettingsKey, getDeskSettings } from '../queries/get-desk-settings'
import type { Session } from '../session'

/** Changes how the desk works; what is not given stays. Throws `not-allowed`. */
export async function configureDesk(
  db: Database,
  session: Session,
  patch: DeskSettingsPatch,
): Promise<DeskSettings> {
  authorize(session, 'workspace.configure')
  return db.transaction().execute(async (trx) => {
    const settings = { ...(await getDeskSettings(trx)), ...patch }
    const value = JSON.stringify(settings)
    await trx
      .insertInto('workspace')
      .values({ key: deskSettingsKey, value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute()
    await recordAudit(trx, session, {
      action: 'workspace.change',
      details: { settings: Object.keys(patch).join(' ') },
    })
    return settings
  })
}
