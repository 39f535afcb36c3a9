import { EtabliError } from '@/lib/domain/errors'
import { builtInHouseStyles, type HouseStyle } from '@/lib/domain/house-style'
import type { Database } from '../db/schema'

/** The desk's own styles in the order of their names. */
export async function listOwnHouseStyles(db: Database): Promise<HouseStyle[]> {
  const rows = await db.selectFrom('house_style').select('style').execute()
  return rows
    .map((row): HouseStyle => JSON.parse(row.style))
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1))
}

/** Every style that an article can have: the built-in ones, then the desk's own. */
export async function listHouseStyles(db: Database): Promise<HouseStyle[]> {
  return [...builtInHouseStyles, ...(await listOwnHouseStyles(db))]
}

/** Throws `house-style-not-found` where no style has that id. */
export async function ensureHouseStyle(db: Database, id: string): Promise<void> {
  const styles = await listHouseStyles(db)
  if (!styles.some((style) => style.id === id)) throw new EtabliError('house-style-not-found')
}
