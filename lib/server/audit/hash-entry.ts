import { createHash } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { AuditEntryTable } from '../db/schema'

/** SHA-256 over an entry's columns as a JSON array, in this order, with the hash of the entry before it first. */
export function hashEntry({ ...row }: Omit<Selectable<AuditEntryTable>, 'hash'>): string {
  const { previous_hash, id, at, actor, action, subject, details } = row
  return createHash('sha256')
    .update(JSON.stringify([previous_hash, id, Number(at), actor, action, subject, details]))
    .digest('hex')
}
