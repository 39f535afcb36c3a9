import { deskSettingsSchema, type DeskSettings } from '@/lib/domain/desk-settings'
import type { Database } from '../db/schema'

/** The row of `workspace` that holds how the desk works. */
export const deskSettingsKey = 'desk-settings'

/** How the desk works; as it is made where nothing was ever set. */
export async function getDeskSettings(db: Database): Promise<DeskSettings> {
  const row = await db
    .selectFrom('workspace')
    .select('value')
    .where('key', '=', deskSettingsKey)
    .executeTakeFirst()
  return deskSettingsSchema.parse({
    sendBackReasons: [],
    effortShared: false,
    ...(row ? JSON.parse(row.value) : {}),
  })
}
