import type { HouseStyle, NewHouseStyle } from '@/lib/domain/house-style'
import type { Database } from '../db/schema'

/** Adds a style of the desk's own. */
export async function createHouseStyle(db: Database, input: NewHouseStyle): Promise<HouseStyle> {
  const style: HouseStyle = { ...input, id: crypto.randomUUID() }
  await db
    .insertInto('house_style')
    .values({ id: style.id, style: JSON.stringify(style), updated_at: Date.now() })
    .execute()
  return style
}
