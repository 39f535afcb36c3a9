import type { Selectable } from 'kysely'
import type { AuditAction, AuditAnswer, AuditEntry, AuditFilter, AuditVerdict } from '@/lib/domain/audit'
import { auditHead, idOf } from '../audit/record-audit'
import { hashEntry } from '../audit/hash-entry'
import type { AuditEntryTable, Database } from '../db/schema'
import { authorize } from '../policies/authorize'
import type { Session } from '../session'

const pageSize = 100
const stride = 1000

/** A page of the audit trail, the newest entry first. Throws `not-allowed`. */
export async function listAudit(
  db: Database,
  session: Session,
  { actor, action, before }: AuditFilter = {},
): Promise<AuditAnswer> {
  authorize(session, 'workspace.audit')
  let query = db.selectFrom('audit_entry').selectAll()
  if (actor !== undefined) query = query.where('actor', '=', actor)
  if (action !== undefined) query = query.where('action', '=', action)
  if (before !== undefined) query = query.where('id', '<', before)
  const rows = await query
    .orderBy('id', 'desc')
    .limit(pageSize + 1)
    .execute()
  return { entries: rows.slice(0, pageSize).map(entryFromRow), more: rows.length > pageSize }
}

/** Follows the chain from its beginning: whether every entry is what it was, and none is missing. Throws `not-allowed`. */
export async function checkAudit(db: Database, session: Session): Promise<AuditVerdict> {
  return readAudit(db, session, () => {})
}

/** Hands over every entry, the oldest first, as they stood at one moment; the verdict on them. Throws `not-allowed`. */
export async function readAudit(
  db: Database,
  session: Session,
  take: (entry: AuditEntry) => void,
): Promise<AuditVerdict> {
  authorize(session, 'workspace.audit')
  const head = await auditHead(db)
  let entries = 0
  let hash = ''
  let brokenAt: string | null = null
  await eachEntry(db, idOf(head.count), (row) => {
    entries += 1
    const expected = idOf(entries)
    if (row.id !== expected || row.previous_hash !== hash || hashEntry(row) !== row.hash)
      brokenAt ??= row.id > expected ? expected : row.id
    hash = row.hash
    take(entryFromRow(row))
  })
  if (head.count !== entries || head.hash !== hash) brokenAt ??= idOf(Math.max(entries, 1))
  return { entries, brokenAt, lastHash: hash }
}

/** Entries only ever come behind the others, so what stands up to one of them is the same whenever it is read. */
async function eachEntry(
  db: Database,
  end: string,
  take: (row: Selectable<AuditEntryTable>) => void,
): Promise<void> {
  for (let last = ''; ;) {
    const rows = await db
      .selectFrom('audit_entry')
      .selectAll()
      .where('id', '>', last)
      .where('id', '<=', end)
      .orderBy('id')
      .limit(stride)
      .execute()
    rows.forEach(take)
    if (rows.length < stride) return
    last = rows.at(-1)?.id ?? ''
  }
}

function entryFromRow({ previous_hash, action, details, ...row }: Selectable<AuditEntryTable>): AuditEntry {
  return {
    ...{ id: row.id, at: row.at, actor: row.actor, subject: row.subject, hash: row.hash },
    ...{ action: action as AuditAction, details: JSON.parse(details), previousHash: previous_hash },
  }
}
