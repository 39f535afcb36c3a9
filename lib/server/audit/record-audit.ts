import type { AuditAction, AuditDetails } from '@/lib/domain/audit'
import type { Database, DatabaseTransaction } from '../db/schema'
import type { Session } from '../session'
import { hashEntry } from './hash-entry'

const head = 'audit-head'

export type AuditNote = { action: AuditAction; subject?: string | null; details?: AuditDetails }

/**
 * Writes down what somebody did, in the transaction that did it. It is the last thing that a transaction does: entries
 * come one after the other, and whoever holds the end of the chain must wait for nothing else.
 */
export async function recordAudit(
  trx: DatabaseTransaction,
  { author }: Pick<Session, 'author'>,
  ...notes: readonly AuditNote[]
): Promise<void> {
  if (notes.length === 0) return
  await trx
    .insertInto('workspace')
    .values({ key: head, value: '0 ' })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
  const { value } = await trx
    .updateTable('workspace')
    .set(({ ref }) => ({ value: ref('value') }))
    .where('key', '=', head)
    .returning('value')
    .executeTakeFirstOrThrow()
  const [said = '0', end = ''] = value.split(' ')
  let count = Number(said)
  let previous = end
  const now = Date.now()
  for (const { action, subject = null, details = {} } of notes) {
    count += 1
    const entry = {
      ...{ id: idOf(count), at: now, actor: author, action, subject },
      ...{ details: JSON.stringify(details), previous_hash: previous },
    }
    previous = hashEntry(entry)
    await trx
      .insertInto('audit_entry')
      .values({ ...entry, hash: previous })
      .execute()
  }
  await trx
    .updateTable('workspace')
    .set({ value: `${count} ${previous}` })
    .where('key', '=', head)
    .execute()
}

/** The id of the entry that is the nth. */
export function idOf(n: number): string {
  return String(n).padStart(12, '0')
}

/** Where the chain ends: how many entries it has had, and the hash of the last one. */
export async function auditHead(db: Database): Promise<{ count: number; hash: string }> {
  const row = await db.selectFrom('workspace').select('value').where('key', '=', head).executeTakeFirst()
  const [count = '0', hash = ''] = row?.value.split(' ') ?? []
  return { count: Number(count), hash }
}
