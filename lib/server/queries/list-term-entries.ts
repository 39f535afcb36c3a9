import { sql } from 'kysely'
import type { TermRecord } from '@/lib/domain/term-entry'
import { searchKey } from '@/lib/language/search-key'
import { likePattern } from '../db/like-pattern'
import type { Database } from '../db/schema'
import { termFromRow } from '../db/term-entry-row'

export type TermFilter = {
  /** Those of one project, or with null those of the workspace alone; all where it is not given. */
  projectId?: string | null
  /** Every word of it must stand in a form or in the note; case and accents do not count. */
  search?: string
}

/**
 * Entries in the order of their main source forms, case and accents apart, `limit` of them from the one at `offset`;
 * deleted entries left out.
 */
export async function listTermEntries(
  db: Database,
  { offset = 0, limit = 1_000_000, ...filter }: TermFilter & { offset?: number; limit?: number } = {},
): Promise<TermRecord[]> {
  const rows = await selectTerms(db, filter)
    .selectAll()
    .orderBy('search')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(termFromRow)
}

/** How many entries there are, deleted ones left out. */
export async function countTermEntries(db: Database, filter: TermFilter = {}): Promise<number> {
  const { total } = await selectTerms(db, filter)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

function selectTerms(db: Database, { projectId, search = '' }: TermFilter) {
  let query = db.selectFrom('term_entry').where('deleted_at', 'is', null)
  if (projectId !== undefined) query = query.where('project_id', projectId === null ? 'is' : '=', projectId)
  for (const word of searchKey(search).split(' ').filter(Boolean))
    query = query.where(sql<boolean>`search_all like ${likePattern(word)} escape '\\'`)
  return query
}
