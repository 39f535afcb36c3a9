import type { Selectable } from 'kysely'
import { EtabliError } from '@/lib/domain/errors'
import type { NewTermRecord, TermRecord } from '@/lib/domain/term-entry'
import type { TermRevision } from '@/lib/domain/term-revision'
import { inChunks } from '../db/in-chunks'
import { nextTermRevision } from '../db/count-term-revision'
import { orderedId } from '../db/ordered-id'
import type { Database, DatabaseTransaction, TermRevisionTable } from '../db/schema'
import { termContent, termFromRow, termRow, type TermEntryRow } from '../db/term-entry-row'
import { writeRows } from '../db/write-rows'
import { recordAudit, type AuditNote } from '../audit/record-audit'
import type { Session } from '../session'

/** What a person does to entries in one go, on its way into the store. */
export type TermOperation = {
  trx: DatabaseTransaction
  session: Session
  operationId: string
  /** The workspace's counter after the operation. */
  revision: number
  /** Milliseconds since 1970, the same for all that the operation does. */
  now: number
  /** What the audit trail is to say of it. */
  notes: AuditNote[]
}

/** An entry as the store holds it, also one that is deleted. */
export type StoredTerm = { term: TermRecord; deleted: boolean }

/** One entry's part in an operation; `before` is null for a new one. */
export type TermChange = {
  id: string
  before: StoredTerm | null
  after: NewTermRecord
  deleted: boolean
  kind: TermRevision['kind']
}

/**
 * Does one operation on entries, whole or not at all; it is on the disk when the promise resolves. Operations come one
 * after the other, whichever server they run on, so what one of them reads stays true until it ends.
 */
export async function operateOnTerms<Result>(
  db: Database,
  session: Session,
  work: (operation: TermOperation) => Promise<Result>,
): Promise<Result & { operationId: string; revision: number }> {
  return db.transaction().execute(async (trx) => {
    const operation = await beginTermOperation(trx, session)
    const { operationId, revision } = operation
    const result = await work(operation)
    await recordAudit(trx, session, ...operation.notes)
    return { ...result, operationId, revision }
  })
}

/** An operation inside a transaction of the caller's. */
export async function beginTermOperation(trx: DatabaseTransaction, session: Session): Promise<TermOperation> {
  const revision = await nextTermRevision(trx)
  return { trx, session, operationId: crypto.randomUUID(), revision, now: Date.now(), notes: [] }
}

/** The entries with these ids, as far as they ever were, by id. */
export async function readTerms(
  { trx }: Pick<TermOperation, 'trx'>,
  ids: readonly string[],
): Promise<Map<string, StoredTerm>> {
  const stored = new Map<string, StoredTerm>()
  await inChunks(ids, async (chunk) => {
    const rows = await trx.selectFrom('term_entry').selectAll().where('id', 'in', chunk).execute()
    for (const row of rows) stored.set(row.id, { term: termFromRow(row), deleted: row.deleted_at !== null })
  })
  return stored
}

/** The entry with that id; throws `term-not-found`, also where it is deleted. */
export async function readTerm(operation: TermOperation, id: string): Promise<StoredTerm> {
  const stored = (await readTerms(operation, [id])).get(id)
  if (!stored || stored.deleted) throw new EtabliError('term-not-found')
  return stored
}

/**
 * Writes what an operation makes of entries, each of them once, with their revisions; the entries as they are now.
 * `onProgress` hears from 0 to 1 how far it is; what it throws ends the operation.
 */
export async function writeTermChanges(
  { trx, session, operationId, revision, now, notes }: TermOperation,
  changes: readonly TermChange[],
  onProgress: (written: number) => void = () => {},
): Promise<TermRecord[]> {
  const { author } = session
  const terms: TermRecord[] = []
  const entries: TermEntryRow[] = []
  const revisions: Selectable<TermRevisionTable>[] = []
  await inChunks(changes, (chunk) => {
    for (const { id, before, after, deleted, kind } of chunk) {
      const term: TermRecord = {
        ...termContent(after),
        id,
        version: (before?.term.version ?? 0) + 1,
        createdAt: before?.term.createdAt ?? now,
        createdBy: before?.term.createdBy ?? author,
        updatedAt: now,
        updatedBy: author,
      }
      terms.push(term)
      entries.push(termRow(term, revision, deleted ? now : null))
      revisions.push({
        id: orderedId(),
        term_id: id,
        operation_id: operationId,
        at: now,
        author,
        kind,
        version: term.version,
        entry: JSON.stringify(termContent(after)),
        before: before && JSON.stringify({ ...termContent(before.term), deleted: before.deleted }),
      })
    }
  })
  let rows = 0
  const onChunk = (written: number) => onProgress((rows += written) / (2 * changes.length))
  await writeRows(trx, 'term_entry', entries, { keep: ['created_at', 'created_by'], onChunk })
  await writeRows(trx, 'term_revision', revisions, { onChunk })
  const kinds = [...new Set(changes.map(({ kind }) => kind))]
  if (changes.length > 0)
    notes.push({
      ...{ action: 'term.change', subject: operationId },
      details: { kinds: kinds.join(' '), entries: changes.length, first: terms[0]?.source[0] ?? '' },
    })
  return terms
}
